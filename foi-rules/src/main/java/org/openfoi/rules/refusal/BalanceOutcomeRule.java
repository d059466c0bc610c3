package org.openfoi.rules.refusal;

import java.util.Optional;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.refusal.Balance;
import org.openfoi.model.refusal.BalanceOutcome;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * A limb about confirming or denying cannot end in withholding information, which confirms that it
 * is held; a limb that exempts information cannot end in neither confirming nor denying.
 *
 * <p>Silent where the document does not say what follows, or the provision has limbs of both kinds.
 */
public final class BalanceOutcomeRule extends BaseRule<Weighing> {

  /** The rule. */
  public BalanceOutcomeRule() {
    super(
        Weighing.class,
        RuleDescription.builder("refusal/balance-outcome")
            .severity(Severity.ERROR)
            .basis(
                RuleBasis.statute("FOIA s.2", "EIR reg.12(6)", "FOISA s.18(1)", "EISR reg.10(8)"))
            .asks("What follows from the balance is what the provision allows.")
            .silent(
                "Silent where the document does not say what follows, or the provision has limbs of both kinds."),
        Traits.OUTCOME);
  }

  @Override
  public void check(Weighing weighing, Findings findings) {
    Optional<BalanceOutcome> outcome = weighing.test().getBalance().flatMap(Balance::getOutcome);
    if (outcome.isEmpty() || weighing.claim().isEmpty()) {
      return;
    }
    Claim claim = weighing.claim().orElseThrow();
    if (claim.isDenialOnly() && outcome.orElseThrow() == BalanceOutcome.WITHHOLD) {
      findings.add(
          weighing.regime(),
          "the balance for %s ends in withholding, but it only lifts the duty to confirm or deny"
              .formatted(weighing.name()),
          "/balance",
          weighing.test().getSpans());
    } else if (claim.isWithholdingOnly()
        && outcome.orElseThrow() == BalanceOutcome.NEITHER_CONFIRM_NOR_DENY) {
      findings.add(
          weighing.regime(),
          "the balance for %s ends in neither confirming nor denying, but it only lets information be withheld"
              .formatted(weighing.name()),
          "/balance",
          weighing.test().getSpans());
    }
  }
}
