package org.openfoi.rules.refusal;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.refusal.Factor;
import org.openfoi.model.refusal.FactorSide;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * To outweigh, an interest needs one on the other side; a test that lists arguments for one side
 * only has weighed nothing.
 *
 * <p>Silent where there are no factors at all.
 */
public final class BothSidesRule extends BaseRule<Weighing> {

  /** The rule. */
  public BothSidesRule() {
    super(
        Weighing.class,
        RuleDescription.builder("refusal/factors-of-both-sides")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute(
                "FOIA s.2(2)(b)", "EIR reg.12(1)(b)", "FOISA s.2(1)(b)", "EISR reg.10(1)(b)"))
            .asks("A public-interest test has factors for both sides.")
            .silent("Silent where there are no factors at all."),
        Traits.ONE_SIDED);
  }

  @Override
  public void check(Weighing weighing, Findings findings) {
    boolean disclosure = false;
    boolean maintaining = false;
    List<Factor> factors = weighing.test().getFactors();
    for (int i = 0; i < factors.size(); i++) {
      disclosure |= factors.get(i).getSide() == FactorSide.FAVOURS_DISCLOSURE;
      maintaining |= factors.get(i).getSide() == FactorSide.FAVOURS_MAINTAINING;
    }
    if (disclosure != maintaining) {
      findings.add(
          weighing.regime(),
          "the test for %s has factors %s disclosure only"
              .formatted(weighing.name(), disclosure ? "for" : "against"),
          "/factors",
          factors.get(0).getSpans());
    }
  }
}
