package org.openfoi.rules.refusal;

import java.util.Optional;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Provision;
import org.openfoi.model.law.Regime;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.PublicInterestTest;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * A qualified exemption stands only if the public interest in maintaining it outweighs that in
 * disclosure, and the notice says why it does.
 *
 * <p>Under FOIA the reasons may follow in a later notice (s.17(3)), so check a case whole. They may
 * be left out so far as they would disclose exempt information (s.17(4)). FOISA s.18(2) takes a
 * notice under section 18 out.
 *
 * <p>Silent for absolute exemptions and where the limb leaves it open, where the notice gives the
 * day by which it will be decided (FOIA s.17(2)), for FOISA s.18, for EISR reg.10(8), where the
 * claim refers to the letter that it was sent with, and where a later notice of the case gives the
 * reasons.
 */
public final class PublicInterestReasonsRule extends BaseRule<Claim> {

  /** The rule. */
  public PublicInterestReasonsRule() {
    super(
        Claim.class,
        RuleDescription.builder("refusal/public-interest-reasons")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute(
                "FOIA s.17(3)", "EIR reg.14(3)(b)", "FOISA s.16(2)", "EISR reg.13(b)"))
            .asks(
                "A notice that relies on a qualified exemption gives its reasons about the public interest.")
            .silent(
                "Silent for absolute exemptions and where the limb leaves it open, where the notice gives the day by which it will be decided (FOIA s.17(2)), for FOISA s.18, for EISR reg.10(8), where the claim refers to the letter that it was sent with, and where a later notice of the case gives the reasons."),
        Traits.NOTHING_WEIGHED | Traits.QUALIFIED);
  }

  @Override
  public void check(Claim claim, Findings findings) {
    if (isUnreasoned(claim)
        && claim.isQualified()
        && !isToCome(claim.notice())
        && !isScottishDenial(claim.notice())
        && !Notices.isNotRevealing(claim.provision())
        && !Notices.isExplainedInLetter(claim.claim())) {
      findings.add(
          claim.regime(),
          claim.provision() + " is qualified, but the notice gives no public-interest reasons",
          "",
          claim.claim().getSpans());
    }
  }

  private static boolean isUnreasoned(Claim claim) {
    Optional<PublicInterestTest> test = claim.test();
    return test.isEmpty()
        || test.orElseThrow().getFactors().isEmpty()
            && test.orElseThrow().getBalance().isEmpty();
  }

  private static boolean isToCome(RefusalNotice notice) {
    return notice.getDecisionExpected().isPresent() && Notices.regime(notice) == Regime.FOIA_2000;
  }

  private static boolean isScottishDenial(RefusalNotice notice) {
    for (ExemptionClaim claim : notice.getClaims()) {
      Provision provision = claim.getProvision();
      if (provision.getRegime() == Regime.FOISA_2002 && provision.getNumber().equals("18")) {
        return true;
      }
    }
    return false;
  }
}
