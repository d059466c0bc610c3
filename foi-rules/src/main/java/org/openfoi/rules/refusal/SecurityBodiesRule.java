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
 * Section 24(1) exempts only what section 23(1) does not.
 *
 * <p>Doubt: authorities claim the two in the alternative, so as not to reveal whether a security
 * body is involved; hence a warning.
 *
 * <p>Silent where the claims name different questions, and for the limbs that neither confirm nor
 * deny: s.23(5) and s.24(2) go together.
 */
public final class SecurityBodiesRule extends BaseRule<RefusalNotice> {

  /** The rule. */
  public SecurityBodiesRule() {
    super(
        RefusalNotice.class,
        RuleDescription.builder("refusal/s23-with-s24")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute("FOIA s.24(1)"))
            .asks("Sections 23(1) and 24(1) are not claimed for the same information.")
            .silent(
                "Silent where the claims name different questions, and for the limbs that neither confirm nor deny: s.23(5) and s.24(2) go together."),
        Traits.SEVERAL_CLAIMS | Traits.NATIONAL_SECURITY);
  }

  @Override
  public void check(RefusalNotice notice, Findings findings) {
    List<ExemptionClaim> claims = notice.getClaims();
    for (int i = 0; i < claims.size(); i++) {
      ExemptionClaim second = claims.get(i);
      if (!isNationalSecurity(second.getProvision())) {
        continue;
      }
      for (ExemptionClaim first : claims) {
        if (isSecurityBodies(first.getProvision())
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

  private static boolean isSecurityBodies(Provision provision) {
    return Notices.isOf(provision, "23") && isFirst(provision);
  }

  private static boolean isNationalSecurity(Provision provision) {
    return Notices.isOf(provision, "24") && isFirst(provision);
  }

  private static boolean isFirst(Provision provision) {
    return !provision.getPath().isEmpty() && provision.getPath().get(0).equals("1");
  }
}
