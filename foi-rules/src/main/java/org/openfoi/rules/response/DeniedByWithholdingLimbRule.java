package org.openfoi.rules.response;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.ExemptionKind;
import org.openfoi.model.law.Provision;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.response.NeitherConfirmedNorDenied;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * A limb that exempts information, such as section 31(1)(a), does not lift the duty to say whether
 * it is held.
 *
 * <p>Silent where the answer cites a limb of the right kind as well, or a section that has both.
 */
public final class DeniedByWithholdingLimbRule extends BaseRule<FoiResponse> {

  /** The rule. */
  public DeniedByWithholdingLimbRule() {
    super(
        FoiResponse.class,
        RuleDescription.builder("response/denied-by-withholding-limb")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute(
                "FOIA s.2(1)", "EIR reg.12(6)", "FOISA s.18(1)", "EISR reg.10(8)"))
            .asks("An answer that neither confirms nor denies cites a limb that lifts that duty.")
            .silent(
                "Silent where the answer cites a limb of the right kind as well, or a section that has both."));
  }

  @Override
  public void check(FoiResponse response, Findings findings) {
    List<Answer> answers = response.getAnswers();
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      if (answer instanceof NeitherConfirmedNorDenied refused) {
        for (Provision provision : refused.getProvisions()) {
          if (Answers.allAre(refused.getProvisions(), ExemptionKind.WITHHOLD)) {
            findings.add(
                provision.getRegime(),
                "the answer" + Answers.to(answer) + " neither confirms nor denies under "
                    + provision + ", which only lets information be withheld",
                "/answers/" + i,
                answer.getSpans());
            break;
          }
        }
      }
    }
  }
}
