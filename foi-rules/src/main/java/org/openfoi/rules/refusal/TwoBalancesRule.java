package org.openfoi.rules.refusal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Duty;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * To neither confirm nor deny and to withhold are two refusals: s.17(3)(a) asks for the reasons of
 * the one, (b) for those of the other.
 *
 * <p>Only a test that serves both word for word is found.
 *
 * <p>Silent where a claim has no test at all, and where the duty lifted is not known.
 */
public final class TwoBalancesRule extends BaseRule<RefusalNotice> {

  /** The rule. */
  public TwoBalancesRule() {
    super(
        RefusalNotice.class,
        RuleDescription.builder("refusal/two-balances")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute("FOIA s.17(3)"))
            .asks("Where both duties are refused, the public interest is weighed for each.")
            .silent(
                "Silent where a claim has no test at all, and where the duty lifted is not known."),
        Traits.SEVERAL_DUTIES);
  }

  @Override
  public void check(RefusalNotice notice, Findings findings) {
    List<ExemptionClaim> claims = notice.getClaims();
    for (int i = 1; i < claims.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (isOneTestForBoth(notice, claims.get(i), claims.get(j))) {
          boolean isDenial = duty(notice, claims.get(i)) == Duty.CONFIRM_OR_DENY;
          findings.add(
              "one test serves %s, which lifts the duty to confirm or deny, and %s, which does not; expected two"
                  .formatted(
                      claims.get(isDenial ? i : j).getProvision(),
                      claims.get(isDenial ? j : i).getProvision()),
              "/claims/" + i,
              claims.get(i).getSpans());
        }
      }
    }
  }

  private static boolean isOneTestForBoth(
      RefusalNotice notice, ExemptionClaim one, ExemptionClaim other) {
    if (one.getPublicInterestTest().isEmpty() || other.getPublicInterestTest().isEmpty()) {
      return false;
    }
    Duty lifted = duty(notice, one);
    Duty liftedToo = duty(notice, other);
    return lifted != null
        && liftedToo != null
        && lifted != liftedToo
        && one.getPublicInterestTest().equals(other.getPublicInterestTest());
  }

  private static @Nullable Duty duty(RefusalNotice notice, ExemptionClaim claim) {
    return claim.getDuty().or(() -> Claim.of(notice, claim).duty()).orElse(null);
  }
}
