package org.openfoi.rules.response;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.NeitherConfirmedNorDenied;
import org.openfoi.model.response.Withheld;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * Disclosing or withholding information confirms that it is held. Where the same question is also
 * neither confirmed nor denied, that can only be about other information.
 *
 * <p>Letters often mean just that; hence a note.
 *
 * <p>Silent for answers that name no question.
 */
public final class DeniedAndHeldRule extends BaseRule<Overlap> {

  /** The rule. */
  public DeniedAndHeldRule() {
    super(
        Overlap.class,
        RuleDescription.builder("response/denied-and-held")
            .severity(Severity.NOTE)
            .basis(RuleBasis.statute(
                "FOIA s.1(1)(a)", "EIR reg.12(6)", "FOISA s.18(1)", "EISR reg.10(8)"))
            .asks("A reply that neither confirms nor denies does not confirm elsewhere.")
            .silent("Silent for answers that name no question."));
  }

  @Override
  public void check(Overlap overlap, Findings findings) {
    if (overlap.isOf(NeitherConfirmedNorDenied.class, Disclosed.class)
        || overlap.isOf(NeitherConfirmedNorDenied.class, Withheld.class)) {
      findings.add(
          "question %s is neither confirmed nor denied, but another answer confirms that information is held"
              .formatted(overlap.shared()),
          "",
          overlap.second().getSpans());
    }
  }
}
