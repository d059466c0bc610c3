package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.refusal.Balance;
import org.openfoi.model.refusal.BalanceDirection;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * If the public interest favours disclosure, the exemption does not stand, and there is nothing to
 * refuse.
 *
 * <p>Silent where no conclusion is drawn, and for a test that belongs to no claim.
 */
public final class BalanceFavoursRefusalRule extends BaseRule<Weighing> {

  /** The rule. */
  public BalanceFavoursRefusalRule() {
    super(
        Weighing.class,
        RuleDescription.builder("refusal/balance-favours-refusal")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute(
                "FOIA s.2(2)(b)", "EIR reg.12(1)(b)", "FOISA s.2(1)(b)", "EISR reg.10(1)(b)"))
            .asks("A qualified exemption is relied on only if the balance favours maintaining it.")
            .silent(
                "Silent where no conclusion is drawn, and for a test that belongs to no claim."),
        Traits.FAVOURS_DISCLOSURE);
  }

  @Override
  public void check(Weighing weighing, Findings findings) {
    if (weighing.claim().isPresent()
        && weighing
            .test()
            .getBalance()
            .flatMap(Balance::getDirection)
            .filter(BalanceDirection.FAVOURS_DISCLOSURE::equals)
            .isPresent()) {
      findings.add(
          weighing.regime(),
          "the balance for " + weighing.name()
              + " favours disclosure, but it is relied on to refuse",
          "/balance",
          weighing.test().getSpans());
    }
  }
}
