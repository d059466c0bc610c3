package org.openfoi.rules.refusal;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Exemption;
import org.openfoi.model.law.Regime;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * Section 18 applies where the information, if it existed, could be refused under certain
 * exemptions; those are the ones that the catalogue lists for it.
 *
 * <p>Silent under other regimes, whose limbs stand within the exemptions.
 */
public final class ScottishDenialRule extends BaseRule<RefusalNotice> {

  /** The rule. */
  public ScottishDenialRule() {
    super(
        RefusalNotice.class,
        RuleDescription.builder("refusal/s18-with-exemption")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute("FOISA s.18(1)"))
            .asks(
                "A notice that neither confirms nor denies under FOISA s.18 names the exemption it would rely on.")
            .silent("Silent under other regimes, whose limbs stand within the exemptions."));
  }

  @Override
  public void check(RefusalNotice notice, Findings findings) {
    for (int i = 0; i < notice.getClaims().size(); i++) {
      ExemptionClaim denial = notice.getClaims().get(i);
      if (isDenial(denial) && notice.getClaims().stream().noneMatch(claim -> isProtected(claim))) {
        findings.add(
            "FOISA s.18 is claimed without an exemption, expected one that it protects, such as FOISA s.35(1)(a)",
            "/claims/" + i,
            denial.getSpans());
      }
    }
  }

  private static boolean isDenial(ExemptionClaim claim) {
    return claim.getProvision().getRegime() == Regime.FOISA_2002
        && claim.getProvision().getNumber().equals("18");
  }

  private static boolean isProtected(ExemptionClaim claim) {
    List<Exemption> cited = Exemption.citedBy(claim.getProvision());
    return !isDenial(claim)
        && Exemption.of("FOISA s.18(1)").getProtectedExemptions().stream()
            .anyMatch(cited::contains);
  }
}
