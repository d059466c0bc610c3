package org.openfoi.rules.foicase;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.ReplyKind;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * An answer that withholds, or neither confirms nor denies, without a notice leaves out why, and
 * how to complain.
 *
 * <p>Silent where any document of the case has one, and for the decision of a review, which leaves
 * the reasons to the notice given before.
 */
public final class RefusalHasNoticeRule extends BaseRule<FoiCase> {

  /** The rule. */
  public RefusalHasNoticeRule() {
    super(
        FoiCase.class,
        RuleDescription.builder("case/refusal-has-notice")
            .severity(Severity.ERROR)
            .basis(
                RuleBasis.statute("FOIA s.17(1)", "EIR reg.14(1)", "FOISA s.16(1)", "EISR reg.13"))
            .asks("Who refuses gives a refusal notice.")
            .silent(
                "Silent where any document of the case has one, and for the decision of a review, which leaves the reasons to the notice given before."));
  }

  @Override
  public void check(FoiCase foiCase, Findings findings) {
    for (Document document : Document.of(foiCase)) {
      if (!document.notices().isEmpty()) {
        return;
      }
    }
    for (int i = 0; i < foiCase.getResponses().size(); i++) {
      if (foiCase.getResponses().get(i).getReply() == ReplyKind.REVIEW) {
        continue;
      }
      List<Answer> answers = foiCase.getResponses().get(i).getAnswers();
      for (int j = 0; j < answers.size(); j++) {
        if (Document.isUnderExemption(answers.get(j))) {
          findings.add(
              Days.regime(foiCase),
              "an answer refuses, but there is no refusal notice",
              "/responses/" + i + "/answers/" + j,
              answers.get(j).getSpans());
          return;
        }
      }
    }
  }
}
