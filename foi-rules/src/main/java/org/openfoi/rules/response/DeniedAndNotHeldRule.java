package org.openfoi.rules.response;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.response.NeitherConfirmedNorDenied;
import org.openfoi.model.response.NotHeld;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * To neither confirm nor deny leaves open whether information is held; to say of the same question
 * that it is not held closes it.
 *
 * <p>Doubt: the two may be about different information within the question; hence a warning.
 *
 * <p>Silent for answers that name no question.
 */
public final class DeniedAndNotHeldRule extends BaseRule<Overlap> {

  /** The rule. */
  public DeniedAndNotHeldRule() {
    super(
        Overlap.class,
        RuleDescription.builder("response/denied-and-not-held")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute(
                "FOIA s.1(1)(a)", "EIR reg.12(6)", "FOISA s.18(1)", "EISR reg.10(8)"))
            .asks("A question is not both left open and answered as not held.")
            .silent("Silent for answers that name no question."));
  }

  @Override
  public void check(Overlap overlap, Findings findings) {
    if (overlap.isOf(NeitherConfirmedNorDenied.class, NotHeld.class)) {
      findings.add(
          "question %s is said to be not held, and neither confirmed nor denied to be held"
              .formatted(overlap.shared()),
          "",
          overlap.second().getSpans());
    }
  }
}
