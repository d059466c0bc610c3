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
 * An exemption lifts the duty to confirm or deny only where it says that the duty does not arise:
 * section 31(3), not section 31(1).
 *
 * <p>Silent where the document does not say which duty is lifted.
 */
public final class DenialByWithholdingLimbRule extends BaseRule<Claim> {

  /** The rule. */
  public DenialByWithholdingLimbRule() {
    super(
        Claim.class,
        RuleDescription.builder("refusal/denial-by-withholding-limb")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute(
                "FOIA s.2(1)", "EIR reg.12(6)", "FOISA s.18(1)", "EISR reg.10(8)"))
            .asks("The duty to confirm or deny is lifted by a limb that says so.")
            .silent("Silent where the document does not say which duty is lifted."),
        Traits.LIFTS_CONFIRMING | Traits.WITHHOLDING_ONLY);
  }

  @Override
  public void check(Claim claim, Findings findings) {
    if (claim.isWithholdingOnly()
        && claim.claim().getDuty().filter(Duty.CONFIRM_OR_DENY::equals).isPresent()) {
      findings.add(
          claim.regime(),
          claim.provision() + " only lets information be withheld" + instead(claim),
          "",
          claim.claim().getSpans());
    }
  }

  private static String instead(Claim claim) {
    List<Exemption> limbs = claim.cited().get(0).getConfirmOrDenyLimbs();
    return limbs.isEmpty()
        ? ", expected a confirmation or denial"
        : ", expected " + Notices.either(limbs) + " to neither confirm nor deny";
  }
}
