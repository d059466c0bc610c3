package org.openfoi.rules.refusal;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * A provision claimed twice for the same question was mostly read from two places of one letter, or
 * copied from a template.
 *
 * <p>Silent where the claims name different questions.
 */
public final class ClaimedOnceRule extends BaseRule<RefusalNotice> {

  /** The rule. */
  public ClaimedOnceRule() {
    super(
        RefusalNotice.class,
        RuleDescription.builder("refusal/claimed-once")
            .severity(Severity.NOTE)
            .basis(RuleBasis.record("the notice itself"))
            .asks("A provision is claimed once for a question.")
            .silent("Silent where the claims name different questions."),
        Traits.SEVERAL_CLAIMS);
  }

  @Override
  public void check(RefusalNotice notice, Findings findings) {
    List<ExemptionClaim> claims = notice.getClaims();
    for (int i = 1; i < claims.size(); i++) {
      ExemptionClaim claim = claims.get(i);
      for (int j = 0; j < i; j++) {
        ExemptionClaim before = claims.get(j);
        if (claim.getProvision().equals(before.getProvision())
            && claim.getDuty().equals(before.getDuty())
            && Notices.share(claim.getQuestions(), before.getQuestions())) {
          findings.add(
              claim.getProvision() + " is claimed a second time for the same information",
              "/claims/" + i,
              claim.getSpans());
          break;
        }
      }
    }
  }
}
