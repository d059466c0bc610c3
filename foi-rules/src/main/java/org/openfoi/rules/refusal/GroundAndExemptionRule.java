package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.GroundKind;
import org.openfoi.model.law.Provision;
import org.openfoi.model.law.RefusalGround;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * Section 14 lifts the whole duty, so there is nothing left that an exemption could be for: the
 * notice says that the section applies, and specifies no exemption.
 *
 * <p>Silent where ground and claims name different questions, and for cost, which need not cover
 * all that was asked.
 */
public final class GroundAndExemptionRule extends BaseRule<Ground> {

  /** The rule. */
  public GroundAndExemptionRule() {
    super(
        Ground.class,
        RuleDescription.builder("refusal/ground-and-exemption")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute("FOIA s.17(5)", "FOISA s.16(5)"))
            .asks(
                "A request refused as vexatious or repeated is not refused under an exemption too.")
            .silent(
                "Silent where ground and claims name different questions, and for cost, which need not cover all that was asked."));
  }

  @Override
  public void check(Ground ground, Findings findings) {
    if (!lifts(ground.provision())) {
      return;
    }
    for (ExemptionClaim claim : ground.notice().getClaims()) {
      if (Notices.share(ground.ground().getQuestions(), claim.getQuestions())) {
        findings.add(
            ground.regime(),
            ground.provision() + " lifts the whole duty, but the notice claims "
                + claim.getProvision() + " as well",
            "",
            ground.ground().getSpans());
      }
    }
  }

  private static boolean lifts(Provision provision) {
    return RefusalGround.citedBy(provision).stream()
        .map(RefusalGround::getKind)
        .anyMatch(kind -> kind == GroundKind.VEXATIOUS || kind == GroundKind.REPEATED);
  }
}
