package org.openfoi.rules.refusal;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Provision;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * Section 31(1) exempts only what is not exempt under section 30.
 *
 * <p>Doubt: a reply may mean different parts of one answer without saying so; hence a warning.
 *
 * <p>Silent where the claims name different questions, and for the limbs that neither confirm nor
 * deny.
 */
public final class InvestigationsRule extends BaseRule<RefusalNotice> {

  /** The rule. */
  public InvestigationsRule() {
    super(
        RefusalNotice.class,
        RuleDescription.builder("refusal/s30-with-s31")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute("FOIA s.31(1)"))
            .asks("Sections 30 and 31(1) are not claimed for the same information.")
            .silent(
                "Silent where the claims name different questions, and for the limbs that neither confirm nor deny."),
        Traits.SEVERAL_CLAIMS | Traits.INVESTIGATIONS);
  }

  @Override
  public void check(RefusalNotice notice, Findings findings) {
    List<ExemptionClaim> claims = notice.getClaims();
    for (int i = 0; i < claims.size(); i++) {
      ExemptionClaim second = claims.get(i);
      if (!isLawEnforcement(second.getProvision())) {
        continue;
      }
      for (ExemptionClaim first : claims) {
        if (isInvestigation(first.getProvision())
            && Notices.share(first.getQuestions(), second.getQuestions())) {
          findings.add(
              first.getProvision() + " and " + second.getProvision()
                  + " are claimed for the same information, expected one of them: the second is for what the first does not cover",
              "/claims/" + i,
              second.getSpans());
        }
      }
    }
  }

  private static boolean isInvestigation(Provision provision) {
    return Notices.isOf(provision, "30") && !isThird(provision);
  }

  private static boolean isLawEnforcement(Provision provision) {
    return Notices.isOf(provision, "31") && !isThird(provision);
  }

  private static boolean isThird(Provision provision) {
    return !provision.getPath().isEmpty() && provision.getPath().get(0).equals("3");
  }
}
