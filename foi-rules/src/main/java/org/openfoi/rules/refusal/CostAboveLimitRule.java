package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.refusal.GroundClaim;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * The limit of FOIA is 600 pounds for central government and Parliament and 450 for every other
 * authority, so for all police, at 25 pounds an hour: 24 and 18 hours (SI 2004/3244 regs 3 and 4).
 * That of FOISA is 600 pounds, at no more than 15 pounds an hour (SSI 2004/467).
 *
 * <p>For an authority that is no police force the lower limit is taken.
 *
 * <p>Silent without an estimate, and where only a central body's limit is in doubt.
 */
public final class CostAboveLimitRule extends BaseRule<RefusalNotice> {

  /** The rule. */
  public CostAboveLimitRule() {
    super(
        RefusalNotice.class,
        RuleDescription.builder("refusal/cost-above-limit")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute("FOIA s.12(1)", "FOISA s.12(1)"))
            .asks("The cost that a refusal estimates is above the appropriate limit.")
            .silent(
                "Silent without an estimate, and where only a central body's limit is in doubt."));
  }

  @Override
  public void check(RefusalNotice notice, Findings findings) {
    for (int i = 0; i < notice.getGrounds().size(); i++) {
      GroundClaim ground = notice.getGrounds().get(i);
      if (Costs.isCost(ground.getProvision())
          && ground
              .getEstimate()
              .filter(estimate -> Costs.isWithinLimit(ground.getProvision().getRegime(), estimate))
              .isPresent()) {
        findings.add(
            ground.getProvision().getRegime(),
            "the estimate of %s is within the limit of %s, expected more"
                .formatted(
                    Costs.inWords(ground.getEstimate().orElseThrow()),
                    Costs.limitInWords(ground.getProvision().getRegime())),
            "/grounds/" + i + "/estimate",
            ground.getSpans());
      }
    }
  }
}
