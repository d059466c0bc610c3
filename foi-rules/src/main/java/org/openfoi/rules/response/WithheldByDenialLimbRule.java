package org.openfoi.rules.response;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.ExemptionKind;
import org.openfoi.model.law.Provision;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.response.Withheld;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * A limb that lifts the duty to confirm or deny, such as section 31(3), lets nothing be withheld
 * that is said to be held.
 *
 * <p>Silent where the answer cites a limb of the right kind as well, or a section that has both.
 */
public final class WithheldByDenialLimbRule extends BaseRule<FoiResponse> {

  /** The rule. */
  public WithheldByDenialLimbRule() {
    super(
        FoiResponse.class,
        RuleDescription.builder("response/withheld-by-denial-limb")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute(
                "FOIA s.2(2)", "EIR reg.12(1)", "FOISA s.16(1)", "EISR reg.10(1)"))
            .asks("An answer that withholds cites a limb that exempts information.")
            .silent(
                "Silent where the answer cites a limb of the right kind as well, or a section that has both."));
  }

  @Override
  public void check(FoiResponse response, Findings findings) {
    List<Answer> answers = response.getAnswers();
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      if (answer instanceof Withheld refused) {
        for (Provision provision : refused.getProvisions()) {
          if (Answers.allAre(refused.getProvisions(), ExemptionKind.CONFIRM_OR_DENY)) {
            findings.add(
                provision.getRegime(),
                "the answer" + Answers.to(answer) + " withholds under " + provision
                    + ", which only lifts the duty to confirm or deny",
                "/answers/" + i,
                answer.getSpans());
            break;
          }
        }
      }
    }
  }
}
