package org.openfoi.rules.refusal;

import java.util.List;
import java.util.Optional;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Provision;
import org.openfoi.model.law.Regime;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.PrejudiceStatement;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * One statement of harm for several exemptions that names none of them leaves the applicant to find
 * out which harm is feared under which.
 *
 * <p>A note only: the Act asks why each exemption applies where that would not be apparent
 * otherwise, not for its number, and the words may say it ("would undermine law enforcement"). The
 * limbs of one section of FOIA or FOISA count as one exemption; the exceptions of the Regulations,
 * which stand in one regulation, do not.
 *
 * <p>Silent where the statement names a provision, even if not all of them, and where none of the
 * exemptions needs harm.
 */
public final class HarmNamesItsClaimRule extends BaseRule<RefusalNotice> {

  /** The rule. */
  public HarmNamesItsClaimRule() {
    super(
        RefusalNotice.class,
        RuleDescription.builder("refusal/harm-names-its-claim")
            .severity(Severity.NOTE)
            .basis(RuleBasis.statute(
                "FOIA s.17(1)(c)", "EIR reg.14(3)", "FOISA s.16(1)(d)", "EISR reg.13(c)"))
            .asks(
                "A statement of harm that serves several exemptions says which of them it is about.")
            .silent(
                "Silent for the limbs of one section, where the statement names a provision, and where none of the exemptions needs harm."),
        Traits.SEVERAL_CLAIMS | Traits.HARM_NAMES_NOTHING);
  }

  @Override
  public void check(RefusalNotice notice, Findings findings) {
    List<ExemptionClaim> claims = notice.getClaims();
    for (int i = 0; i + 1 < claims.size(); i++) {
      Optional<PrejudiceStatement> harm = claims.get(i).getPrejudice();
      if (harm.isPresent()
          && harm.orElseThrow().getProvisions().isEmpty()
          && !harm.orElseThrow().getPassages().isEmpty()
          && !isOf(claims.subList(0, i), harm)
          && isOf(claims.subList(i + 1, claims.size()), harm)) {
        check(notice, i, harm.orElseThrow(), findings);
      }
    }
  }

  private static boolean isOf(List<ExemptionClaim> claims, Optional<PrejudiceStatement> harm) {
    for (ExemptionClaim claim : claims) {
      if (claim.getPrejudice().equals(harm)) {
        return true;
      }
    }
    return false;
  }

  private static void check(
      RefusalNotice notice, int first, PrejudiceStatement harm, Findings findings) {
    List<ExemptionClaim> served =
        notice.getClaims().subList(first, notice.getClaims().size()).stream()
            .filter(claim -> claim.getPrejudice().filter(harm::equals).isPresent())
            .toList();
    List<Provision> exemptions =
        served.stream().map(claim -> exemption(claim.getProvision())).distinct().toList();
    if (exemptions.size() > 1
        && served.stream().anyMatch(claim -> Claim.of(notice, claim).isHarmNeeded())) {
      List<String> named =
          served.stream().map(claim -> claim.getProvision().toString()).toList();
      findings.add(
          Notices.regime(notice),
          "one statement of harm for %s names none of them".formatted(String.join(" and ", named)),
          "/claims/" + first + "/prejudice",
          harm.getSpans());
    }
  }

  /** The section of an Act that a claim is of, or the exception of the Regulations. */
  private static Provision exemption(Provision claimed) {
    Regime regime = claimed.getRegime();
    return regime == Regime.EIR_2004 || regime == Regime.EISR_2004 ? claimed : claimed.getRoot();
  }
}
