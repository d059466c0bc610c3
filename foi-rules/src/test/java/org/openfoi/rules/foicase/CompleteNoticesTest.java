package org.openfoi.rules.foicase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openfoi.model.authority.PublicAuthority;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.refusal.ComplaintDetails;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.source.Passage;

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
}
