package org.openfoi.rules.refusal;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Duty;
import org.openfoi.model.law.Exemption;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * Section 31(3) lifts the duty to say whether information is held, and nothing else: information
 * that is held and withheld needs section 31(1).
 *
 * <p>That it withholds is taken from the duty that the claim is said to lift.
 *
 * <p>Silent where the document does not say which duty is lifted, nor what follows from the
 * balance.
 */
public final class WithholdingByDenialLimbRule extends BaseRule<Claim> {

  /** The rule. */
  public WithholdingByDenialLimbRule() {
    super(
        Claim.class,
        RuleDescription.builder("refusal/withholding-by-denial-limb")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute(
                "FOIA s.2(2)", "EIR reg.12(1)", "FOISA s.16(1)", "EISR reg.10(1)"))
            .asks("Information is withheld under a limb that exempts it.")
            .silent(
                "Silent where the document does not say which duty is lifted, nor what follows from the balance."),
        Traits.LIFTS_COMMUNICATING);
  }

  @Override
  public void check(Claim claim, Findings findings) {
    if (claim.claim().getDuty().filter(Duty.COMMUNICATE::equals).isPresent()
        && claim.isDenialOnly()) {
      findings.add(
          claim.regime(),
          claim.provision()
              + " only lifts the duty to confirm or deny, but information is withheld under it"
              + instead(claim),
          "",
          claim.claim().getSpans());
    }
  }

  private static String instead(Claim claim) {
    List<Exemption> exempts = claim.cited().get(0).getProtectedExemptions();
    return exempts.isEmpty()
        ? ""
        : ", expected a limb such as " + exempts.get(0).getProvision();
  }
}
