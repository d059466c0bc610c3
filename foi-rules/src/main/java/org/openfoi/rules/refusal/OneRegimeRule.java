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
 * What is environmental information is answered under the Regulations, to which section 39 of the
 * Act leads, and anything else under the Act.
 *
 * <p>Doubt: a reply may handle parts of a request under each without saying which; hence a warning.
 *
 * <p>Silent where the claims name different questions, and for s.39, which leads from one to the
 * other.
 */
public final class OneRegimeRule extends BaseRule<RefusalNotice> {

  /** The rule. */
  public OneRegimeRule() {
    super(
        RefusalNotice.class,
        RuleDescription.builder("refusal/one-regime")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute("FOIA s.39(1)"))
            .asks("Information is refused under the Act or under the Regulations, not both.")
            .silent(
                "Silent where the claims name different questions, and for s.39, which leads from one to the other."),
        Traits.SEVERAL_REGIMES);
  }

  @Override
  public void check(RefusalNotice notice, Findings findings) {
    List<ExemptionClaim> claims = notice.getClaims();
    if (claims.isEmpty()) {
      return;
    }
    ExemptionClaim first = claims.get(0);
    for (int i = 1; i < claims.size(); i++) {
      ExemptionClaim later = claims.get(i);
      if (first.getProvision().getRegime() != later.getProvision().getRegime()
          && !isRoute(first)
          && !isRoute(later)
          && Notices.share(first.getQuestions(), later.getQuestions())) {
        findings.add(
            first.getProvision() + " and " + later.getProvision()
                + " are of different regimes, expected one for the same information",
            "/claims/" + i,
            later.getSpans());
      }
    }
  }

  private static boolean isRoute(ExemptionClaim claim) {
    return claim.getProvision().getNumber().equals("39");
  }
}
