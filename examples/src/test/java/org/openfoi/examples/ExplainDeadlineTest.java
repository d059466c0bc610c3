package org.openfoi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openfoi.io.json.FoiJson;
import org.openfoi.model.deadline.Clock;
import org.openfoi.model.deadline.Deadline;
import org.openfoi.model.deadline.RequestDates;
import org.openfoi.rules.clock.Clocks;
import org.openfoi.rules.clock.Timeline;
import org.openfoi.rules.validation.FoiValidation;
import org.openfoi.testing.Golden;

class ExplainDeadlineTest {
  private static final LocalDate RECEIVED = LocalDate.of(2024, 12, 10);

  @Test
  void itPrintsTheTimeline() {
    assertThat(ExplainDeadline.timeline(RECEIVED))
        .startsWith("The request is answered: last day Monday 13 January 2025\n")
        .contains("\n  -  Thu 2 Jan 2025   2nd January (Scotland)\n")
        .contains("\n 20  Mon 13 Jan 2025  last day\n");
  }

  @Test
  void itSaysHowAStatedDayWasCounted() {
    assertThat(ExplainDeadline.audit(RECEIVED, LocalDate.of(2025, 1, 10)))
        .isEqualTo(
            "{\"clock\":\"foia/response\",\"received\":\"2024-12-10\",\"stated\":\"2025-01-10\""
                + ",\"due\":\"2025-01-13\",\"verdict\":\"one-division-only\",\"workingDaysOff\":-1,"
                + "\"readings\":[{\"policy\":\"england-and-wales-only\",\"receiptRule\":\"as-received\"},"
                + "{\"policy\":\"england-and-wales-only\",\"receiptRule\":\"next-working-day\"}]}");
  }

  @Test
  void aDeadlineAsJsonIsTheSameDeadlineAgain() {
    Deadline deadline = Clocks.shipped()
        .deadline(
            Clock.of("foia/response"),
            RequestDates.builder()
                .received(LocalDate.of(2025, 12, 19))
                .feesNoticeGiven(LocalDate.of(2025, 12, 24))
                .feePaid(LocalDate.of(2025, 12, 29))
                .build());

    String json = FoiJson.writePretty(deadline);

    Golden.assertMatches("src/test/resources/deadline.json", json);
    Deadline again = FoiJson.read(json, Deadline.class);
    assertThat(again).isEqualTo(deadline);
    assertThat(Timeline.of(again)).isEqualTo(Timeline.of(deadline));
    assertThat(Clocks.shipped().deadline(again.getClock(), again.getDates())).isEqualTo(deadline);
    assertThat(FoiValidation.create().check(deadline)).isEmpty();
  }

  @Test
  void everyClocksDeadlineSurvivesJson() {
    for (Clock clock : Clock.all()) {
      if (clock.getCap().isEmpty()) {
        Deadline deadline = Clocks.shipped().deadline(clock, RECEIVED);
        assertThat(FoiJson.read(FoiJson.write(deadline), Deadline.class)).isEqualTo(deadline);
      }
    }
  }
}
