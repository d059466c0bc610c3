package org.openfoi.io.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openfoi.model.law.Duty;
import org.openfoi.model.law.Provision;
import org.openfoi.model.refusal.Balance;
import org.openfoi.model.refusal.CostEstimate;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.Factor;
import org.openfoi.model.refusal.FactorSide;
import org.openfoi.model.refusal.GroundClaim;
import org.openfoi.model.refusal.PrejudiceStatement;
import org.openfoi.model.refusal.PublicInterestTest;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.row.ClaimKind;
import org.openfoi.model.row.ClaimRow;
import org.openfoi.model.row.FactorRow;

/**
 * Makes the rows of one notice.
 *
 * @param number its number in the case
 * @param reply the number of the reply it stands in
 * @param date the day of the notice, or else of the reply
 */
record NoticeOfCase(
    CaseKey key,
    int number,
    RefusalNotice notice,
    Optional<Integer> reply,
    Optional<LocalDate> date) {

  static NoticeOfCase inReply(
      CaseKey key, int number, RefusalNotice notice, int reply, FoiResponse response) {
    Optional<LocalDate> date = notice.getDate().or(response::getDate);
    return new NoticeOfCase(key, number, notice, Optional.of(reply), date);
  }

  static NoticeOfCase alone(CaseKey key, int number, RefusalNotice notice) {
    return new NoticeOfCase(key, number, notice, Optional.empty(), notice.getDate());
  }

  Stream<ClaimRow> claims() {
    List<ClaimRow> rows = new ArrayList<>();
    notice.getClaims().forEach(claim -> rows.add(row(claim, rows.size() + 1)));
    notice.getGrounds().forEach(ground -> rows.add(row(ground, rows.size() + 1)));
    return rows.stream();
  }

  private ClaimRow row(ExemptionClaim claim, int place) {
    Optional<PrejudiceStatement> prejudice = claim.getPrejudice();
    Optional<Balance> balance =
        claim.getPublicInterestTest().flatMap(PublicInterestTest::getBalance);
    ClaimRow.Builder row = row(place).kind(ClaimKind.EXEMPTION);
    return row.provision(claim.getProvision())
        .conditions(claim.getConditions())
        .title(claim.getTitle())
        .questions(claim.getQuestions())
        .duty(claim.getDuty())
        .statedStrength(claim.getStatedStrength())
        .statedBasis(claim.getStatedBasis())
        .reasons(AnswersOfCase.text(claim.getReasons()))
        .prejudice(prejudice.flatMap(stated -> AnswersOfCase.text(stated.getPassages())))
        .prejudiceProvisions(prejudice.map(PrejudiceStatement::getProvisions).orElse(List.of()))
        .likelihood(prejudice.flatMap(PrejudiceStatement::getLikelihood))
        .factorsForDisclosure(count(claim, FactorSide.FAVOURS_DISCLOSURE))
        .factorsForMaintaining(count(claim, FactorSide.FAVOURS_MAINTAINING))
        .direction(balance.flatMap(Balance::getDirection))
        .outcome(balance.flatMap(Balance::getOutcome))
        .spans(claim.getSpans())
        .build();
  }

  private static int count(ExemptionClaim claim, FactorSide side) {
    return claim.getPublicInterestTest().map(test -> test.factors(side).size()).orElse(0);
  }

  private ClaimRow row(GroundClaim ground, int place) {
    ClaimRow.Builder row = row(place).kind(ClaimKind.GROUND);
    return row.provision(ground.getProvision())
        .title(ground.getTitle())
        .questions(ground.getQuestions())
        .reasons(AnswersOfCase.text(ground.getReasons()))
        .factorsForDisclosure(0)
        .factorsForMaintaining(0)
        .hours(ground.getEstimate().flatMap(CostEstimate::getHours))
        .pounds(ground.getEstimate().flatMap(CostEstimate::getPounds))
        .spans(ground.getSpans())
        .build();
  }

  private ClaimRow.Builder row(int place) {
    ClaimRow.Builder row = ClaimRow.builder();
    return row.reference(key.reference())
        .authority(key.authority())
        .force(key.force())
        .reply(reply)
        .notice(number)
        .claim(place)
        .date(date);
  }

  Stream<FactorRow> factors() {
    List<FactorRow> rows = new ArrayList<>();
    int place = 0;
    for (ExemptionClaim claim : notice.getClaims()) {
      place++;
      Optional<Integer> claimed = Optional.of(place);
      List<Provision> provisions = List.of(claim.getProvision());
      claim
          .getPublicInterestTest()
          .ifPresent(test -> test.getFactors()
              .forEach(factor ->
                  rows.add(row(factor, test.getDuty().or(claim::getDuty), provisions, claimed))));
    }
    for (PublicInterestTest test : notice.getUnclaimedTests()) {
      test.getFactors()
          .forEach(factor ->
              rows.add(row(factor, test.getDuty(), test.getProvisions(), Optional.empty())));
    }
    return rows.stream();
  }

  private FactorRow row(
      Factor factor, Optional<Duty> duty, List<Provision> provisions, Optional<Integer> claim) {
    FactorRow.Builder row = FactorRow.builder();
    return row.reference(key.reference())
        .authority(key.authority())
        .force(key.force())
        .reply(reply)
        .notice(number)
        .claim(claim)
        .provisions(provisions)
        .duty(duty)
        .side(factor.getSide())
        .text(factor.getText())
        .heading(factor.getHeading())
        .spans(factor.getSpans())
        .build();
  }
}
