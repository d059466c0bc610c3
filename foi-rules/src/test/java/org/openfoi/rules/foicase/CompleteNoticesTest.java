package org.openfoi.rules.foicase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openfoi.model.authority.PublicAuthority;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.law.Provision;
import org.openfoi.model.refusal.ComplaintDetails;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.GroundClaim;
import org.openfoi.model.refusal.PrejudiceStatement;
import org.openfoi.model.refusal.PublicInterestTest;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.request.RequestReference;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.response.ReplyKind;
import org.openfoi.model.source.Link;
import org.openfoi.model.source.Passage;
import org.openfoi.model.source.SourceSpan;

class CompleteNoticesTest {
  private static final ComplaintDetails BOTH = ComplaintDetails.builder()
      .addInternalReview(Passage.of("Write to us."))
      .addCommissioner(Passage.of("Or to her."))
      .build();

  @Test
  void aNoticeThatLacksNothingStaysAsItIs() {
    RefusalNotice notice = RefusalNotice.builder()
        .date(LocalDate.of(2024, 6, 3))
        .authority(PublicAuthority.named("A Council"))
        .complaints(BOTH)
        .build();
    FoiResponse response = FoiResponse.builder()
        .date(LocalDate.of(2024, 6, 3))
        .authority(PublicAuthority.named("The Council"))
        .complaints(ComplaintDetails.builder()
            .addInternalReview(Passage.of("Write to the review team."))
            .build())
        .addNotices(notice)
        .build();
    FoiCase foiCase = FoiCase.builder()
        .authority(PublicAuthority.named("That Council"))
        .addResponses(response)
        .build();

    assertThat(CompleteNotices.of(notice, response)).isSameAs(notice);
    assertThat(CompleteNotices.of(notice, CaseFile.of(foiCase))).isSameAs(notice);
  }

  @Test
  void aNoticeTakesWhatItLacksFromItsReplyAndTheCase() {
    RefusalNotice notice = RefusalNotice.builder().build();
    FoiResponse response = FoiResponse.builder()
        .date(LocalDate.of(2024, 6, 3))
        .complaints(BOTH)
        .addNotices(notice)
        .build();
    FoiCase foiCase = FoiCase.builder()
        .authority(PublicAuthority.named("A Council"))
        .addResponses(response)
        .build();

    RefusalNotice ofReply = CompleteNotices.of(notice, response);
    assertThat(ofReply.getDate()).contains(LocalDate.of(2024, 6, 3));
    assertThat(ofReply.getComplaints()).contains(BOTH);
    assertThat(CompleteNotices.of(ofReply, CaseFile.of(foiCase)).getAuthority())
        .contains(PublicAuthority.named("A Council"));
  }

  @Test
  void whatTheNoticeHasOfItsOwnStays() {
    RefusalNotice.Builder own = RefusalNotice.builder();
    own.document("Annex.pdf")
        .under(Provision.of("FOIA s.17"))
        .reference(RequestReference.of("12_24"))
        .addQuestions(QuestionNumber.of(4))
        .addStatement(Passage.of("It is exempt."))
        .addClaims(
            ExemptionClaim.builder().provision(Provision.of("FOIA s.24(1)")).build())
        .addGrounds(
            GroundClaim.builder().provision(Provision.of("FOIA s.12(1)")).build())
        .addUnclaimedPrejudice(PrejudiceStatement.builder()
            .addPassages(Passage.of("It helps thieves."))
            .build())
        .addUnclaimedTests(PublicInterestTest.builder().heading("Test").build())
        .addNoInference(Passage.of("Take it for no sign."))
        .decisionExpected(LocalDate.of(2024, 7, 1))
        .addLinks(Link.builder().address("https://www.example.org").build())
        .addSpans(SourceSpan.of(1, 1, 5))
        .putExtra("colour", "red");
    FoiResponse response = FoiResponse.builder()
        .date(LocalDate.of(2024, 6, 3))
        .authority(PublicAuthority.named("A Council"))
        .complaints(BOTH)
        .build();

    RefusalNotice.Builder completed = RefusalNotice.builder();
    completed.from(CompleteNotices.of(own.build(), response));
    RefusalNotice expected = own.date(LocalDate.of(2024, 6, 3))
        .authority(PublicAuthority.named("A Council"))
        .complaints(BOTH)
        .build();
    assertThat(completed.build()).isEqualTo(expected);
    assertThat(completed.build().getSpans()).isEqualTo(expected.getSpans());
  }

  @Test
  void whatDecidesAReviewHasNoProcedureLeft() {
    RefusalNotice notice = RefusalNotice.builder().build();
    FoiResponse review =
        FoiResponse.builder().reply(ReplyKind.REVIEW).complaints(BOTH).build();

    assertThat(CompleteNotices.of(notice, review).getComplaints().orElseThrow())
        .matches(ComplaintDetails::isWithoutProcedure)
        .returns(BOTH.getCommissioner(), ComplaintDetails::getCommissioner);
  }
}
