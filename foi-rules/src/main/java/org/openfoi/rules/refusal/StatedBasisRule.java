package org.openfoi.rules.refusal;

import java.util.Optional;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.ExemptionBasis;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * A class-based exemption needs no harm; a prejudice-based one does.
 *
 * <p>Silent for exemptions that are neither, such as section 24, which letters call prejudice
 * based.
 */
public final class StatedBasisRule extends BaseRule<Claim> {

  /** The rule. */
  public StatedBasisRule() {
    super(
        Claim.class,
        RuleDescription.builder("refusal/stated-basis")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record("the catalogue of exemptions"))
            .asks("An exemption is called class based or prejudice based as it is.")
            .silent(
                "Silent for exemptions that are neither, such as section 24, which letters call prejudice based."),
        Traits.BASIS_STATED);
  }

  @Override
  public void check(Claim claim, Findings findings) {
    Optional<ExemptionBasis> stated = claim.claim().getStatedBasis();
    if (stated.isEmpty()) {
      return;
    }
    if (stated.orElseThrow() == ExemptionBasis.CLASS && claim.isHarmNeeded()) {
      findings.add(
          claim.provision() + " is called class based, but needs harm to be shown",
          "/statedBasis",
          claim.claim().getSpans());
    } else if (stated.orElseThrow() == ExemptionBasis.PREJUDICE
        && claim.hasBasis(ExemptionBasis.CLASS)) {
      findings.add(
          claim.provision() + " is called prejudice based, but is class based",
          "/statedBasis",
          claim.claim().getSpans());
    }
  }
}
