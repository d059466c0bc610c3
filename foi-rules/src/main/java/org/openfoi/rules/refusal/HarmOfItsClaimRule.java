package org.openfoi.rules.refusal;

import java.util.Optional;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Exemption;
import org.openfoi.model.law.Provision;
import org.openfoi.model.refusal.PrejudiceStatement;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * A notice says why each exemption applies that it relies on; harm that names another exemption
 * says it of that one.
 *
 * <p>Silent where the statement names no provision; a wider or a narrower one is right. The limbs
 * that only lift the duty to confirm or deny ask for the same harm as those beside them (FOIA
 * s.31(3): any of the matters mentioned in subsection (1)), and the purposes of FOIA s.31(2) are no
 * other exemption, so harm to these is right too.
 */
public final class HarmOfItsClaimRule extends BaseRule<Claim> {

  /** The rule. */
  public HarmOfItsClaimRule() {
    super(
        Claim.class,
        RuleDescription.builder("refusal/harm-of-its-claim")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute(
                "FOIA s.17(1)(c)", "EIR reg.14(3)", "FOISA s.16(1)(d)", "EISR reg.13(c)"))
            .asks("The harm stated for a claim is harm that its provision asks for.")
            .silent(
                "Silent where the statement names no provision; a wider or narrower one, another limb of the section that a denial relies on, and a purpose of FOIA s.31(2) are right."),
        Traits.HARM_NAMES_OTHERS);
  }

  @Override
  public void check(Claim claim, Findings findings) {
    Optional<PrejudiceStatement> harm = claim.claim().getPrejudice();
    if (harm.isEmpty() || harm.orElseThrow().getProvisions().isEmpty()) {
      return;
    }
    for (Provision named : harm.orElseThrow().getProvisions()) {
      if (isAbout(named, claim)) {
        return;
      }
    }
    findings.add(
        claim.regime(),
        "the harm stated for %s is about %s, expected what that provision asks for"
            .formatted(claim.provision(), harm.orElseThrow().getProvisions().get(0)),
        "/prejudice",
        harm.orElseThrow().getSpans());
  }

  private static boolean isAbout(Provision named, Claim claim) {
    return named.overlaps(claim.provision())
        || named.getRoot().equals(claim.provision().getRoot())
            && (claim.isDenialOnly() || !isExemption(named));
  }

  private static boolean isExemption(Provision named) {
    for (Exemption row : Exemption.citedBy(named)) {
      if (row.getDuty().isPresent()) {
        return true;
      }
    }
    return false;
  }
}
