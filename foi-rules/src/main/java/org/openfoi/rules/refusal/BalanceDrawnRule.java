package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.refusal.Balance;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * Listing factors is not weighing them: the notice states why the one interest outweighs the other.
 *
 * <p>Silent where the notice leaves the decision for later.
 */
public final class BalanceDrawnRule extends BaseRule<Weighing> {

  /** The rule. */
  public BalanceDrawnRule() {
    super(
        Weighing.class,
        RuleDescription.builder("refusal/balance-drawn")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute(
                "FOIA s.17(3)", "EIR reg.14(3)(b)", "FOISA s.16(2)", "EISR reg.13(b)"))
            .asks("A public-interest test comes to a conclusion.")
            .silent("Silent where the notice leaves the decision for later."),
        Traits.NO_BALANCE);
  }

  @Override
  public void check(Weighing weighing, Findings findings) {
    if (weighing.test().getBalance().flatMap(Balance::getDirection).isEmpty()
        && weighing.notice().getDecisionExpected().isEmpty()) {
      findings.add(
          weighing.regime(),
          "the test for " + weighing.name() + " draws no balance, expected which way it lies",
          "",
          weighing.test().getSpans());
    }
  }
}
