package org.openfoi.rules.refusal;

import org.openfoi.model.authority.PublicAuthority;
import org.openfoi.model.finding.Severity;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * Section 35 is for government departments and the Welsh Government, section 33 for those who
 * audit, FOISA s.29 for the Scottish Administration; the catalogue says of each limb who may claim
 * it.
 *
 * <p>Silent for authorities that are no police force, of which it is not known what they are.
 */
public final class ClaimantRule extends BaseRule<Claim> {

  /** The rule. */
  public ClaimantRule() {
    super(
        Claim.class,
        RuleDescription.builder("refusal/claimed-by-those-who-may")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute("FOIA s.35(1)", "FOISA s.29(1)"))
            .asks(
                "An exemption that only certain authorities have is not claimed by a police force.")
            .silent(
                "Silent for authorities that are no police force, of which it is not known what they are."),
        Traits.CERTAIN_CLAIMANTS);
  }

  @Override
  public void check(Claim claim, Findings findings) {
    if (!claim.limbs().isEmpty()
        && claim.limbs().get(0).getClaimants().isPresent()
        && claim.notice().getAuthority().flatMap(PublicAuthority::getForce).isPresent()) {
      findings.add(
          claim.regime(),
          "%s cannot be claimed by %s: it is for %s"
              .formatted(
                  claim.provision(),
                  claim.notice().getAuthority().orElseThrow().getName(),
                  claim.limbs().get(0).getClaimants().orElseThrow()),
          "",
          claim.claim().getSpans());
    }
  }
}
