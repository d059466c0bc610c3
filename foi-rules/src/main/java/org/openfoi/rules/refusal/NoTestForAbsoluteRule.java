package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * What section 2(3) lists needs no test; a test made all the same shows that the exemption was
 * taken for a qualified one, or that a template was.
 *
 * <p>Silent where the limb leaves open whether it is absolute.
 */
public final class NoTestForAbsoluteRule extends BaseRule<Claim> {

  /** The rule. */
  public NoTestForAbsoluteRule() {
    super(
        Claim.class,
        RuleDescription.builder("refusal/no-test-for-absolute")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute("FOIA s.2(3)", "FOISA s.2(2)"))
            .asks("No public interest is weighed for an absolute exemption.")
            .silent("Silent where the limb leaves open whether it is absolute."));
  }

  @Override
  public void check(Claim claim, Findings findings) {
    if (claim.claim().getPublicInterestTest().isPresent() && claim.isAbsolute()) {
      findings.add(
          claim.regime(),
          claim.provision() + " is absolute, but a public-interest test is made for it",
          "/publicInterestTest",
          claim.claim().getSpans());
    }
  }
}
