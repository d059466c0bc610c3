package org.openfoi.rules.refusal;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * The notice says which questions it refuses; a claim for another question contradicts it.
 *
 * <p>Silent where the notice, or the claim, names no questions, and for information that is
 * accessible otherwise, which letters do not count among what they refuse.
 */
public final class ClaimsOfQuestionsRule extends BaseRule<RefusalNotice> {

  /** The rule. */
  public ClaimsOfQuestionsRule() {
    super(
        RefusalNotice.class,
        RuleDescription.builder("refusal/claims-of-questions")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record("the questions that the notice refuses"))
            .asks("A claim is for a question that the notice refuses.")
            .silent(
                "Silent where the notice, or the claim, names no questions, and for information that is accessible otherwise."),
        Traits.CLAIMS_OF_QUESTIONS);
  }

  @Override
  public void check(RefusalNotice notice, Findings findings) {
    if (notice.getQuestions().isEmpty()) {
      return;
    }
    List<ExemptionClaim> claims = notice.getClaims();
    for (int i = 0; i < claims.size(); i++) {
      ExemptionClaim claim = claims.get(i);
      for (QuestionNumber number : claim.getQuestions()) {
        if (!Notices.isElsewhere(claim.getProvision())
            && !Notices.share(List.of(number), notice.getQuestions())) {
          findings.add(
              claim.getProvision() + " is claimed for question " + number
                  + ", which is none of those that the notice refuses",
              "/claims/" + i,
              claim.getSpans());
        }
      }
    }
  }
}
