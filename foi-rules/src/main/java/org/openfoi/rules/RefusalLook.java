package org.openfoi.rules;

import java.util.List;
import java.util.Optional;
import org.openfoi.model.law.Duty;
import org.openfoi.model.law.Exemption;
import org.openfoi.model.law.Provision;
import org.openfoi.model.refusal.Balance;
import org.openfoi.model.refusal.BalanceDirection;
import org.openfoi.model.refusal.ComplaintDetails;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.Factor;
import org.openfoi.model.refusal.FactorSide;
import org.openfoi.model.refusal.PrejudiceStatement;
import org.openfoi.model.refusal.PublicInterestTest;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.rules.refusal.Claim;
import org.openfoi.rules.refusal.Weighing;
import org.openfoi.rules.rule.Traits;

/** What is plain at first sight about a notice, a claim or a test. */
final class RefusalLook {
  private static final long BOTH_DUTIES = Traits.LIFTS_CONFIRMING | Traits.LIFTS_COMMUNICATING;

  private RefusalLook() {}

  /** What is plain about a notice, and what {@link #at(Claim)} said of its claims. */
  static long at(RefusalNotice notice, long ofClaims) {
    long traits = ofClaims;
    List<ExemptionClaim> claims = notice.getClaims();
    traits |=
        Traits.when(claims.isEmpty() && notice.getGrounds().isEmpty(), Traits.NOTHING_CLAIMED);
    traits |= Traits.when(claims.size() > 1, Traits.SEVERAL_CLAIMS);
    traits |= Traits.when((ofClaims & BOTH_DUTIES) == BOTH_DUTIES, Traits.SEVERAL_DUTIES);
    traits |= Traits.when(notice.getStatement().isEmpty(), Traits.NO_STATEMENT);
    traits |= Traits.when(notice.getDecisionExpected().isPresent(), Traits.TIME_TAKEN);
    traits |= Traits.when(!notice.getUnclaimedTests().isEmpty(), Traits.UNCLAIMED_TEST);
    traits |= Traits.when(!notice.getUnclaimedPrejudice().isEmpty(), Traits.UNCLAIMED_HARM);
    Optional<ComplaintDetails> complaints = notice.getComplaints();
    if (complaints.isPresent()) {
      ComplaintDetails details = complaints.orElseThrow();
      traits |= Traits.when(
          details.getInternalReview().isEmpty() && !details.isWithoutProcedure(), Traits.NO_REVIEW);
      traits |= Traits.when(details.getCommissioner().isEmpty(), Traits.NO_COMMISSIONER);
      traits |= Traits.when(details.getReviewWithin().isPresent(), Traits.REVIEW_PERIOD);
    } else {
      traits |= Traits.when(true, Traits.NO_REVIEW);
      traits |= Traits.when(true, Traits.NO_COMMISSIONER);
    }
    return traits;
  }

  static long at(Claim claim) {
    long traits = 0;
    ExemptionClaim made = claim.claim();
    traits |= Traits.when(made.getReasons().isEmpty(), Traits.NO_REASONS);
    Optional<PrejudiceStatement> harm = made.getPrejudice();
    if (harm.isPresent()) {
      traits |= Traits.when(harm.orElseThrow().getLikelihood().isEmpty(), Traits.NO_LIKELIHOOD);
      traits |=
          Traits.when(claim.isOther(harm.orElseThrow().getProvisions()), Traits.HARM_NAMES_OTHERS);
      traits |=
          Traits.when(harm.orElseThrow().getProvisions().isEmpty(), Traits.HARM_NAMES_NOTHING);
    } else {
      traits |= Traits.when(true, Traits.NO_HARM);
    }
    if (isNothingWeighed(claim.test())) {
      traits |= Traits.when(true, Traits.NOTHING_WEIGHED);
      traits |= Traits.when(claim.isQualified(), Traits.QUALIFIED);
    }
    traits |= Traits.when(made.getStatedStrength().isPresent(), Traits.STRENGTH_STATED);
    traits |= Traits.when(made.getStatedBasis().isPresent(), Traits.BASIS_STATED);
    Optional<Duty> duty = made.getDuty();
    if (duty.isPresent()) {
      boolean denies = duty.orElseThrow() == Duty.CONFIRM_OR_DENY;
      traits |= denies ? Traits.LIFTS_CONFIRMING : Traits.LIFTS_COMMUNICATING;
    } else {
      traits |= BOTH_DUTIES;
    }
    traits |= Traits.when(claim.isWithholdingOnly(), Traits.WITHHOLDING_ONLY);
    List<Exemption> limbs = claim.limbs();
    for (int i = 0; i < limbs.size(); i++) {
      Exemption limb = limbs.get(i);
      traits |= Traits.when(limb.getClaimants().isPresent(), Traits.CERTAIN_CLAIMANTS);
      traits |= Traits.when(
          limb.getInForceFrom().isPresent() || limb.getInForceTo().isPresent(),
          Traits.TIME_LIMITED);
    }
    traits |= Traits.when(!made.getQuestions().isEmpty(), Traits.CLAIMS_OF_QUESTIONS);
    Provision provision = made.getProvision();
    Provision first = claim.notice().getClaims().get(0).getProvision();
    traits |= Traits.when(provision.getRegime() != first.getRegime(), Traits.SEVERAL_REGIMES);
    traits |= Traits.when(provision.getPath().size() > 1, Traits.PARAGRAPH);
    return traits | ofSection(provision);
  }

  private static long ofSection(Provision provision) {
    return switch (provision.getNumber()) {
      case "24" -> Traits.when(provision.getPath().contains("1"), Traits.NATIONAL_SECURITY);
      case "30" -> Traits.INVESTIGATIONS;
      case "36" -> Traits.OPINION;
      case "39" -> Traits.ROUTE;
      default -> 0;
    };
  }

  private static boolean isNothingWeighed(Optional<PublicInterestTest> test) {
    return test.isEmpty()
        || test.orElseThrow().getFactors().isEmpty()
            && test.orElseThrow().getBalance().isEmpty();
  }

  static long at(Weighing weighing) {
    long traits = 0;
    PublicInterestTest test = weighing.test();
    Optional<Balance> balance = test.getBalance();
    Optional<BalanceDirection> direction =
        balance.isPresent() ? balance.orElseThrow().getDirection() : Optional.empty();
    traits |= Traits.when(direction.isEmpty(), Traits.NO_BALANCE);
    traits |= Traits.when(
        direction.isPresent() && direction.orElseThrow() == BalanceDirection.FAVOURS_DISCLOSURE,
        Traits.FAVOURS_DISCLOSURE);
    traits |= Traits.when(
        balance.isPresent() && balance.orElseThrow().getOutcome().isPresent(), Traits.OUTCOME);
    boolean disclosure = false;
    boolean maintaining = false;
    List<Factor> factors = test.getFactors();
    for (int i = 0; i < factors.size(); i++) {
      Factor factor = factors.get(i);
      disclosure |= factor.getSide() == FactorSide.FAVOURS_DISCLOSURE;
      maintaining |= factor.getSide() == FactorSide.FAVOURS_MAINTAINING;
      traits |= Traits.when(factor.getHeading().isPresent(), Traits.HEADED_FACTORS);
    }
    traits |= Traits.when(factors.isEmpty(), Traits.NO_FACTORS);
    traits |= Traits.when(disclosure != maintaining, Traits.ONE_SIDED);
    traits |= Traits.when(disclosure && maintaining, Traits.BOTH_SIDES);
    traits |= Traits.when(weighing.namesOthers(), Traits.TEST_NAMES_OTHERS);
    traits |= Traits.when(weighing.isForAbsolute(), Traits.ABSOLUTE);
    return traits;
  }
}
