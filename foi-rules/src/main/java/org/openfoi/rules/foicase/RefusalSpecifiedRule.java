package org.openfoi.rules.foicase;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.response.Answer;
import org.openfoi.rules.response.Given;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.QuestionSet;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * Every refusal specifies its exemption, in the answer or in the notice.
 *
 * <p>Silent where a notice of the case claims a provision for its question, or for all, and for the
 * decision of a review, which leaves the reasons to the notice given before.
 */
public final class RefusalSpecifiedRule extends BaseRule<CaseFile> {

  /** The rule. */
  public RefusalSpecifiedRule() {
    super(
        CaseFile.class,
        RuleDescription.builder("case/refusal-specified")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute(
                "FOIA s.17(1)(b)", "EIR reg.14(3)(a)", "FOISA s.16(1)(c)", "EISR reg.13(b)"))
            .asks("An answer that refuses is covered by a provision.")
            .silent(
                "Silent where a notice of the case claims a provision for its question, or for all, and for the decision of a review, which leaves the reasons to the notice given before."),
        Traits.UNSPECIFIED);
  }

  @Override
  public void check(CaseFile file, Findings findings) {
    for (Document document : file.documents()) {
      for (Given<?> given : document.underExemption()) {
        Answer answer = given.answer();
        if (answer.provisions().isEmpty() && !document.isReview() && !isClaimed(file, answer)) {
          findings.add(
              file.regime(),
              "an answer%s refuses under no provision".formatted(Numbers.to(answer.getQuestions())),
              document.pointer() + given.pointer(),
              answer.getSpans());
        }
      }
    }
  }

  private static boolean isClaimed(CaseFile file, Answer answer) {
    for (RefusalNotice notice : file.notices()) {
      for (ExemptionClaim claim : notice.getClaims()) {
        QuestionSet questions = new QuestionSet();
        questions.addAll(
            claim.getQuestions().isEmpty() ? notice.getQuestions() : claim.getQuestions());
        if (questions.isEmpty()
            || answer.getQuestions().isEmpty()
            || answer.getQuestions().stream().anyMatch(questions::covers)) {
          return true;
        }
      }
    }
    return false;
  }
}
