package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * The section applies where the authority estimates that complying would cost more than the
 * appropriate limit.
 *
 * <p>Doubt: the Act asks for an estimate, and not in so many words that the notice show it; hence a
 * warning.
 *
 * <p>Silent for the EIR, which know no limit of cost.
 */
public final class CostEstimatedRule extends BaseRule<Ground> {

  /** The rule. */
  public CostEstimatedRule() {
    super(
        Ground.class,
        RuleDescription.builder("refusal/cost-estimated")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute("FOIA s.12(1)", "FOISA s.12(1)"))
            .asks("A refusal for cost says what complying is estimated to cost.")
            .silent("Silent for the EIR, which know no limit of cost."));
  }

  @Override
  public void check(Ground ground, Findings findings) {
    if (Costs.isCost(ground.provision())
        && ground
            .ground()
            .getEstimate()
            .filter(estimate ->
                estimate.getHours().isPresent() || estimate.getPounds().isPresent())
            .isEmpty()) {
      findings.add(
          ground.regime(),
          ground.provision() + " is relied on without an estimate, expected hours or pounds",
          "",
          ground.ground().getSpans());
    }
  }
}
