package org.openfoi.rules.refusal;

import java.util.Optional;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Provision;
import org.openfoi.model.refusal.PublicInterestTest;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * A test for another provision weighs another interest.
 *
 * <p>Silent where the heading names no provision; a wider one, such as section 31 for s.31(3), is
 * right.
 */
public final class TestOfItsClaimRule extends BaseRule<Claim> {

  /** The rule. */
  public TestOfItsClaimRule() {
    super(
        Claim.class,
        RuleDescription.builder("refusal/test-of-its-claim")
            .severity(Severity.ERROR)
            .basis(RuleBasis.record("the heading of the test"))
            .asks("A public-interest test is headed with the provision it is made for.")
            .silent(
                "Silent where the heading names no provision; a wider one, such as section 31 for s.31(3), is right."));
  }

  @Override
  public void check(Claim claim, Findings findings) {
    Optional<PublicInterestTest> test = claim.claim().getPublicInterestTest();
    if (test.isEmpty() || test.orElseThrow().getProvisions().isEmpty()) {
      return;
    }
    for (Provision headed : test.orElseThrow().getProvisions()) {
      if (claim.provision().isWithin(headed) || headed.isWithin(claim.provision())) {
        return;
      }
    }
    findings.add(
        "the test for %s is headed %s"
            .formatted(claim.provision(), test.orElseThrow().getProvisions().get(0)),
        "/publicInterestTest",
        test.orElseThrow().getSpans());
  }
}
