package org.openfoi.rules.refusal;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Provision;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * A test for another provision weighs another interest.
 *
 * <p>Silent where the heading names no provision; a wider one, such as section 31 for s.31(3), is
 * right.
 */
public final class TestOfItsClaimRule extends BaseRule<Weighing> {

  /** The rule. */
  public TestOfItsClaimRule() {
    super(
        Weighing.class,
        RuleDescription.builder("refusal/test-of-its-claim")
            .severity(Severity.ERROR)
            .basis(RuleBasis.record("the heading of the test"))
            .asks("A public-interest test is headed with the provision it is made for.")
            .silent(
                "Silent where the heading names no provision; a wider one, such as section 31 for s.31(3), is right."),
        Traits.TEST_NAMES_OTHERS);
  }

  @Override
  public void check(Weighing weighing, Findings findings) {
    List<Provision> headed = weighing.test().getProvisions();
    if (weighing.claim().isEmpty() || headed.isEmpty()) {
      return;
    }
    Provision claimed = weighing.claim().orElseThrow().provision();
    for (int i = 0; i < headed.size(); i++) {
      if (claimed.overlaps(headed.get(i))) {
        return;
      }
    }
    findings.add(
        "the test for %s is headed %s".formatted(claimed, headed.get(0)),
        "",
        weighing.test().getSpans());
  }
}
