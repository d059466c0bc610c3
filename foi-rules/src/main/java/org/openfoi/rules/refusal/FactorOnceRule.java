package org.openfoi.rules.refusal;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.refusal.Factor;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * An argument that counts for both sides in the same words was mostly copied once too often.
 *
 * <p>Silent for words that are only alike.
 */
public final class FactorOnceRule extends BaseRule<Weighing> {

  /** The rule. */
  public FactorOnceRule() {
    super(
        Weighing.class,
        RuleDescription.builder("refusal/factor-once")
            .severity(Severity.NOTE)
            .basis(RuleBasis.record("the factors of the test"))
            .asks("The same words are not a factor for both sides.")
            .silent("Silent for words that are only alike."),
        Traits.BOTH_SIDES);
  }

  @Override
  public void check(Weighing weighing, Findings findings) {
    List<Factor> factors = weighing.test().getFactors();
    for (int i = 1; i < factors.size(); i++) {
      Factor factor = factors.get(i);
      for (int j = 0; j < i; j++) {
        if (factor.getSide() != factors.get(j).getSide()
            && factor.getText().equals(factors.get(j).getText())) {
          findings.add(
              "a factor of the test for " + weighing.name()
                  + " counts for both sides in the same words",
              "/factors/" + i,
              factor.getSpans());
        }
      }
    }
  }
}
