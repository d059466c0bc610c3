package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * What section 2(3) lists needs no test; a test made all the same shows that the exemption was
 * taken for a qualified one, or that a template was.
 *
 * <p>Silent where the limb leaves open whether it is absolute.
 */
public final class NoTestForAbsoluteRule extends BaseRule<Weighing> {

  /** The rule. */
  public NoTestForAbsoluteRule() {
    super(
        Weighing.class,
        RuleDescription.builder("refusal/no-test-for-absolute")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute("FOIA s.2(3)", "FOISA s.2(2)"))
            .asks("No public interest is weighed for an absolute exemption.")
            .silent("Silent where the limb leaves open whether it is absolute."),
        Traits.ABSOLUTE);
  }

  @Override
  public void check(Weighing weighing, Findings findings) {
    if (weighing.isForAbsolute()) {
      findings.add(
          weighing.regime(),
          weighing.name() + " is absolute, but a public-interest test is made for it",
          "",
          weighing.claim().orElseThrow().claim().getSpans());
    }
  }
}
