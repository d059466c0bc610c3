package org.openfoi.rules.refusal;

import java.util.List;
import java.util.Optional;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.refusal.Factor;
import org.openfoi.model.refusal.FactorSide;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * Letters head their factors "favouring disclosure", "against confirming", "favouring
 * non-disclosure" and the like; a factor counted for the other side was read or copied wrongly.
 *
 * <p>Silent without a heading, and where the heading could mean either.
 */
public final class FactorSideRule extends BaseRule<Weighing> {

  /** The rule. */
  public FactorSideRule() {
    super(
        Weighing.class,
        RuleDescription.builder("refusal/factor-on-its-side")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record("the heading that the factor stands under"))
            .asks("A factor counts for the side that its heading names.")
            .silent("Silent without a heading, and where the heading could mean either."),
        Traits.HEADED_FACTORS);
  }

  @Override
  public void check(Weighing weighing, Findings findings) {
    List<Factor> factors = weighing.test().getFactors();
    for (int i = 0; i < factors.size(); i++) {
      Factor factor = factors.get(i);
      Optional<FactorSide> headed = factor.getHeading().flatMap(SideWords::side);
      if (headed.isPresent() && headed.orElseThrow() != factor.getSide()) {
        findings.add(
            "a factor of the test for %s stands under '%s', but counts for the other side"
                .formatted(weighing.name(), factor.getHeading().orElseThrow()),
            "/factors/" + i,
            factor.getSpans());
      }
    }
  }
}
