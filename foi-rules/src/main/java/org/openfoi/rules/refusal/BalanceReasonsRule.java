package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * The reasons are what the notice has to state; "on balance" alone states none.
 *
 * <p>Silent where factors for both sides stand before it, from which the reasons may be seen, and
 * without a balance.
 */
public final class BalanceReasonsRule extends BaseRule<Weighing> {

  /** The rule. */
  public BalanceReasonsRule() {
    super(
        Weighing.class,
        RuleDescription.builder("refusal/balance-reasons")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute(
                "FOIA s.17(3)", "EIR reg.14(3)(b)", "FOISA s.16(2)", "EISR reg.13(b)"))
            .asks("A balance of the public interest has reasons.")
            .silent(
                "Silent where factors for both sides stand before it, from which the reasons may be seen, and without a balance."),
        Traits.NO_FACTORS);
  }

  @Override
  public void check(Weighing weighing, Findings findings) {
    if (weighing
            .test()
            .getBalance()
            .filter(balance ->
                balance.getDirection().isPresent() && balance.getReasons().isEmpty())
            .isPresent()
        && weighing.test().getFactors().isEmpty()) {
      findings.add(
          weighing.regime(),
          "the balance for " + weighing.name() + " has no reasons",
          "/balance",
          weighing.test().getSpans());
    }
  }
}
