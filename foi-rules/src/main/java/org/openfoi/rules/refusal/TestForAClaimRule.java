package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.refusal.PublicInterestTest;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * A test that belongs to no claim was kept from a template, or the claim it is for was forgotten.
 *
 * <p>Silent if the notice claims nothing, which is found by itself.
 */
public final class TestForAClaimRule extends BaseRule<RefusalNotice> {

  /** The rule. */
  public TestForAClaimRule() {
    super(
        RefusalNotice.class,
        RuleDescription.builder("refusal/test-for-a-claim")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record("the claims of the notice"))
            .asks("Every public-interest test is for a provision that the notice claims.")
            .silent("Silent if the notice claims nothing, which is found by itself."),
        Traits.UNCLAIMED_TEST);
  }

  @Override
  public void check(RefusalNotice notice, Findings findings) {
    for (int i = 0; i < notice.getUnclaimedTests().size(); i++) {
      PublicInterestTest test = notice.getUnclaimedTests().get(i);
      if (!notice.getClaims().isEmpty()) {
        findings.add(
            "the test for " + Weighing.of(notice, test).name()
                + " is for none of the provisions claimed",
            "/unclaimedTests/" + i,
            test.getSpans());
      }
    }
  }
}
