package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.ExemptionStrength;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * Section 2(3) lists what is absolute; everything else is qualified. A notice that has it wrong
 * weighs where nothing is to be weighed, or does not weigh.
 *
 * <p>Silent where the limb leaves it open.
 */
public final class StatedStrengthRule extends BaseRule<Claim> {

  /** The rule. */
  public StatedStrengthRule() {
    super(
        Claim.class,
        RuleDescription.builder("refusal/stated-strength")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute(
                "FOIA s.2(3)", "EIR reg.12(1)(b)", "FOISA s.2(2)", "EISR reg.10(1)(b)"))
            .asks("An exemption is called absolute or qualified as it is.")
            .silent("Silent where the limb leaves it open."),
        Traits.STRENGTH_STATED);
  }

  @Override
  public void check(Claim claim, Findings findings) {
    if (claim.claim().getStatedStrength().isPresent()
        && (claim.isAbsolute()
                && claim
                    .claim()
                    .getStatedStrength()
                    .filter(ExemptionStrength.QUALIFIED::equals)
                    .isPresent()
            || claim.isQualified()
                && claim
                    .claim()
                    .getStatedStrength()
                    .filter(ExemptionStrength.ABSOLUTE::equals)
                    .isPresent())) {
      findings.add(
          claim.regime(),
          claim.isAbsolute()
              ? claim.provision() + " is called qualified, but is absolute"
              : claim.provision() + " is called absolute, but is qualified",
          "/statedStrength",
          claim.claim().getSpans());
    }
  }
}
