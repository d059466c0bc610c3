package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.refusal.ComplaintDetails;
import org.openfoi.model.source.Passage;

class ComplaintsTest {
  @Test
  void findsTheReviewItsPeriodAndTheCommissioner() {
    ComplaintDetails details = read("""
        Here are the figures.
        If you are unhappy with this reply, you may ask for an internal review. Please do so within 40 working days.
        If you are still unhappy, you can complain to the Information Commissioner under section 50 of the Act.
        """).orElseThrow();
    assertThat(details.getInternalReview())
        .extracting(Passage::getText)
        .containsExactly(
            "If you are unhappy with this reply, you may ask for an internal review.",
            "Please do so within 40 working days.");
    assertThat(details.getCommissioner()).hasSize(1);
    assertThat(details.getReviewWithin().orElseThrow().getAmount()).isEqualTo(40);
    assertThat(details.getSpans()).hasToString("[2:1+71, 2:73+36, 3:1+103]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "You may ask for a review of this decision within 20 working days.|20 WORKING_DAYS",
        "You have the right to complain within two months of this letter.|2 MONTHS_AFTER",
        "You have a right to request an internal review, no later than 2 calendar months from today.|2 MONTHS_AFTER",
        "You may ask for an internal review; we will respond within 20 working days.|none"
      })
  void readsHowLongThereIsToAskForAReview(String text, String period) {
    assertThat(read(text)
            .flatMap(ComplaintDetails::getReviewWithin)
            .map(read -> read.getAmount() + " " + read.getUnit().name())
            .orElse("none"))
        .isEqualTo(period);
  }

  @Test
  void knowsWhenThereIsNoProcedure() {
    assertThat(read("The force does not have an internal complaints procedure.")
            .orElseThrow()
            .isWithoutProcedure())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thank you for your request for an internal review.",
        "The Information Commissioner's guidance says that names may be withheld.",
        "How many complaints were made to the council in 2017?",
        "The council reviews its policies every year."
      })
  void findsNothingWhereNothingIsSaid(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static Optional<ComplaintDetails> read(String text) {
    List<Block> blocks = SourceText.of(text).lines().stream()
        .filter(line -> !line.isBlank())
        .map(Block::of)
        .toList();
    return Complaints.of(blocks);
  }
}
