package org.openfoi.rules.foicase;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.ReplyKind;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * Every refusal specifies its exemption, in the answer or in the notice.
 *
 * <p>Silent where a notice of the case claims a provision for its question, or for all, and for the
 * decision of a review, which leaves the reasons to the notice given before.
 */
public final class RefusalSpecifiedRule extends BaseRule<FoiCase> {

  /** The rule. */
  public RefusalSpecifiedRule() {
    super(
        FoiCase.class,
        RuleDescription.builder("case/refusal-specified")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute(
                "FOIA s.17(1)(b)", "EIR reg.14(3)(a)", "FOISA s.16(1)(c)", "EISR reg.13(b)"))
            .asks("An answer that refuses is covered by a provision.")
            .silent(
                "Silent where a notice of the case claims a provision for its question, or for all, and for the decision of a review, which leaves the reasons to the notice given before."));
  }

  @Override
  public void check(FoiCase foiCase, Findings findings) {
    for (int i = 0; i < foiCase.getResponses().size(); i++) {
      if (foiCase.getResponses().get(i).getReply() == ReplyKind.REVIEW) {
        continue;
      }
      List<Answer> answers = foiCase.getResponses().get(i).getAnswers();
      for (int j = 0; j < answers.size(); j++) {
        Answer answer = answers.get(j);
        if (Document.isUnderExemption(answer)
            && answer.provisions().isEmpty()
            && !isClaimed(foiCase, answer)) {
          findings.add(
              Days.regime(foiCase),
              "an answer%s refuses under no provision".formatted(Numbers.to(answer.getQuestions())),
              "/responses/" + i + "/answers/" + j,
              answer.getSpans());
        }
      }
    }
  }

  private static boolean isClaimed(FoiCase foiCase, Answer answer) {
    for (Document document : Document.of(foiCase)) {
      for (RefusalNotice notice : document.notices()) {
        for (ExemptionClaim claim : notice.getClaims()) {
          List<QuestionNumber> questions =
              claim.getQuestions().isEmpty() ? notice.getQuestions() : claim.getQuestions();
          if (questions.isEmpty()
              || answer.getQuestions().isEmpty()
              || answer.getQuestions().stream()
                  .anyMatch(number -> Numbers.covers(questions, number))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
