package org.openfoi.rules.response;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.FoiResponse;
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
public final class DeniedAndHeldRule extends BaseRule<FoiResponse> {

  /** The rule. */
  public DeniedAndHeldRule() {
    super(
        FoiResponse.class,
        RuleDescription.builder("response/denied-and-held")
            .severity(Severity.NOTE)
            .basis(RuleBasis.statute(
                "FOIA s.1(1)(a)", "EIR reg.12(6)", "FOISA s.18(1)", "EISR reg.10(8)"))
            .asks("A reply that neither confirms nor denies does not confirm elsewhere.")
            .silent("Silent for answers that name no question."));
  }

  @Override
  public void check(FoiResponse response, Findings findings) {
    Answers.pairs(response, (first, second, at) -> {
      Answer denial = first instanceof NeitherConfirmedNorDenied ? first : second;
      Answer other = denial == first ? second : first;
      if (denial instanceof NeitherConfirmedNorDenied
          && (other instanceof Disclosed || other instanceof Withheld)) {
        findings.add(
            "question %s is neither confirmed nor denied, but another answer confirms that information is held"
                .formatted(Answers.shared(first, second)),
            "/answers/" + at,
            second.getSpans());
      }
    });
  }
}
