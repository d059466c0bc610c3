package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
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
public final class CostAboveLimitRule extends BaseRule<Ground> {

  /** The rule. */
  public CostAboveLimitRule() {
    super(
        Ground.class,
        RuleDescription.builder("refusal/cost-above-limit")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute("FOIA s.12(1)", "FOISA s.12(1)"))
            .asks("The cost that a refusal estimates is above the appropriate limit.")
            .silent(
                "Silent without an estimate, and where only a central body's limit is in doubt."));
  }

  @Override
  public void check(Ground ground, Findings findings) {
    if (Costs.isCost(ground.provision())
        && ground
            .ground()
            .getEstimate()
            .filter(estimate -> Costs.isWithinLimit(ground.regime(), estimate))
            .isPresent()) {
      findings.add(
          ground.regime(),
          "the estimate of %s is within the limit of %s, expected more"
              .formatted(
                  Costs.inWords(ground.ground().getEstimate().orElseThrow()),
                  Costs.limitInWords(ground.regime())),
          "/estimate",
          ground.ground().getSpans());
    }
  }
}
