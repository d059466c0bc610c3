package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * Time beyond the twentieth working day is there to weigh the public interest, which an absolute
 * exemption does not need.
 *
 * <p>Silent if a claim is of a provision that may be qualified.
 */
public final class EstimateForQualifiedRule extends BaseRule<RefusalNotice> {

  /** The rule. */
  public EstimateForQualifiedRule() {
    super(
        RefusalNotice.class,
        RuleDescription.builder("refusal/estimate-for-qualified")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute("FOIA s.10(3)"))
            .asks(
                "More time to decide on the public interest is taken for a qualified exemption only.")
            .silent("Silent if a claim is of a provision that may be qualified."),
        Traits.TIME_TAKEN);
  }

  @Override
  public void check(RefusalNotice notice, Findings findings) {
    if (notice.getDecisionExpected().isEmpty() || notice.getClaims().isEmpty()) {
      return;
    }
    for (ExemptionClaim claim : notice.getClaims()) {
      if (!Claim.of(notice, claim).isAbsolute()) {
        return;
      }
    }
    findings.add(
        "the notice takes time to weigh the public interest, but all it relies on is absolute",
        "/decisionExpected",
        notice.getSpans());
  }
}
