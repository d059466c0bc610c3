package org.openfoi.rules.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openfoi.model.deadline.Clock;
import org.openfoi.model.deadline.Deadline;
import org.openfoi.model.deadline.RequestDates;
import org.openfoi.testing.Golden;

class TimelineTest {
  private static final Clocks CLOCKS = Clocks.shipped();

  @Test
  void everyDayStandsInTheTimeline() {
    Golden.assertMatches(
        "src/test/resources/timelines/christmas.txt",
        Timeline.of(CLOCKS.deadline(Clock.of("foia/response"), LocalDate.of(2024, 12, 10))));
  }

  @Test
  void aPauseAndAClarificationAreExplained() {
    RequestDates dates = RequestDates.builder()
        .received(LocalDate.of(2024, 5, 20))
        .clarificationRequested(LocalDate.of(2024, 5, 22))
        .clarificationReceived(LocalDate.of(2024, 6, 3))
        .feesNoticeGiven(LocalDate.of(2024, 6, 10))
        .feePaid(LocalDate.of(2024, 6, 12))
        .build();
    Golden.assertMatches(
        "src/test/resources/timelines/pause.txt",
        Timeline.of(CLOCKS.deadline(Clock.of("eir/response"), dates)));
  }

  @Test
  void theBriefFormNamesTheHolidaysAlone() {
    Deadline deadline =
        CLOCKS.deadline(Clock.of("foisa/keeper-response"), LocalDate.of(2024, 3, 20));

    assertThat(Timeline.brief(deadline)).isEqualTo("""
        A request for records held by the Keeper is answered: last day Thursday 2 May 2024
        FOISA s.10(2) (statutory): 30 working days following the day on which the request is received
        Weekdays not counted:
          Fri 29 Mar 2024: Good Friday (Scotland)
        Not counted: Saturdays, Sundays, bank holidays in Scotland (FOISA s.73); list of bank\
         holidays 2026-02-25.
        """);
  }

  @Test
  void adviceIsMarkedAndMonthsNameNoHolidays() {
    assertThat(Timeline.brief(CLOCKS.deadline(Clock.of("foia/review"), LocalDate.of(2024, 6, 3))))
        .contains("FOIA s.45(2)(e), code of practice of 4 July 2018 (good practice, not law): 20"
            + " working days following");
    assertThat(Timeline.brief(
            CLOCKS.deadline(Clock.of("foia/fee-payment"), LocalDate.of(2024, 6, 10))))
        .isEqualTo("""
            The fee is paid: last day Monday 9 September 2024
            FOIA s.9(2) (statutory): 3 months beginning with the day on which the fees notice is given
            """);
  }
}
