package org.openfoi.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.openfoi.model.authority.Force;
import org.openfoi.model.authority.PublicAuthority;
import org.openfoi.model.deadline.RequestDates;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.law.Duty;
import org.openfoi.model.law.Provision;
import org.openfoi.model.refusal.Balance;
import org.openfoi.model.refusal.BalanceDirection;
import org.openfoi.model.refusal.ComplaintDetails;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.Factor;
import org.openfoi.model.refusal.FactorSide;
import org.openfoi.model.refusal.Likelihood;
import org.openfoi.model.refusal.PrejudiceStatement;
import org.openfoi.model.refusal.PublicInterestTest;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.request.Question;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.request.RequestReference;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.Figure;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.response.NeitherConfirmedNorDenied;
import org.openfoi.model.source.Passage;

/**
 * Full cases with nothing wrong in them: six questions and answers, a notice with three claims, of
 * which two have tests. Twenty-six texts of each have a constraint.
 */
final class SoundCases {
  private SoundCases() {}

  /** A case, the same for the same number. */
  static FoiCase of(int number) {
    LocalDate received = LocalDate.of(2015, 1, 5).plusDays(number % 3000);
    PublicAuthority authority = PublicAuthority.of(Force.all().get(number % 40));
    RequestReference reference = RequestReference.of(number + "_17");
    FoiRequest request = FoiRequest.builder()
        .reference(reference)
        .dates(RequestDates.received(received))
        .questions(IntStream.rangeClosed(1, 6)
            .mapToObj(i -> Question.builder()
                .number(QuestionNumber.of(i))
                .text("How many of kind " + i + " in " + number + "?")
                .build())
            .toList())
        .build();
    return FoiCase.builder()
        .reference(reference)
        .authority(authority)
        .request(request)
        .addResponses(FoiResponse.builder()
            .reference(reference)
            .date(received.plusDays(14))
            .authority(authority)
            .answers(answers(number))
            .addNotices(notice(number))
            .complaints(ComplaintDetails.builder()
                .addInternalReview(Passage.of("Write to us."))
                .addCommissioner(Passage.of("Write to the Commissioner."))
                .build())
            .build())
        .build();
  }

  private static List<Answer> answers(int number) {
    return IntStream.rangeClosed(1, 6).mapToObj(i -> answer(i, number)).toList();
  }

  private static Answer answer(int question, int number) {
    if (question == 4) {
      return NeitherConfirmedNorDenied.builder()
          .addQuestions(QuestionNumber.of(4))
          .addWords(Passage.of("We neither confirm nor deny."))
          .addProvisions(Provision.of("FOIA s.24(2)"), Provision.of("FOIA s.31(3)"))
          .build();
    }
    return Disclosed.builder()
        .addQuestions(QuestionNumber.of(question))
        .addWords(Passage.of("There are so many of kind " + question + "."))
        .addFigures(
            Figure.builder().amount(BigDecimal.valueOf(number + question)).build())
        .build();
  }

  private static RefusalNotice notice(int number) {
    ExemptionClaim security = ExemptionClaim.builder()
        .provision(Provision.of("FOIA s.23(5)"))
        .duty(Duty.CONFIRM_OR_DENY)
        .addReasons(Passage.of("It relates to security bodies."))
        .build();
    return RefusalNotice.builder()
        .under(Provision.of("FOIA s.17"))
        .addQuestions(QuestionNumber.of(4))
        .addStatement(Passage.of("The duty to confirm or deny does not arise."))
        .addClaims(security, claim("FOIA s.24(2)", number), claim("FOIA s.31(3)", number))
        .build();
  }

  private static ExemptionClaim claim(String provision, int number) {
    return ExemptionClaim.builder()
        .provision(Provision.of(provision))
        .duty(Duty.CONFIRM_OR_DENY)
        .prejudice(PrejudiceStatement.builder()
            .addProvisions(Provision.of(provision).getRoot())
            .addPassages(Passage.of("It would help offenders, " + number + "."))
            .likelihood(Likelihood.WOULD)
            .build())
        .publicInterestTest(PublicInterestTest.builder()
            .addProvisions(Provision.of(provision).getRoot())
            .addFactors(
                factor(FactorSide.FAVOURS_DISCLOSURE, "Openness, " + provision),
                factor(FactorSide.FAVOURS_MAINTAINING, "Safety, " + provision))
            .balance(Balance.builder()
                .direction(BalanceDirection.FAVOURS_MAINTAINING)
                .addReasons(Passage.of("Safety weighs more."))
                .build())
            .build())
        .build();
  }

  private static Factor factor(FactorSide side, String text) {
    return Factor.builder().side(side).text(text).build();
  }
}
