package org.openfoi.rules.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfoi.model.calendar.BankHoliday;
import org.openfoi.model.calendar.BankHolidays;
import org.openfoi.model.calendar.Division;
import org.openfoi.model.calendar.WorkingDayPolicy;
import org.openfoi.model.deadline.Clock;
import org.openfoi.model.deadline.DayKind;
import org.openfoi.model.deadline.Deadline;
import org.openfoi.model.deadline.DeadlineDay;
import org.openfoi.model.deadline.ReceiptRule;
import org.openfoi.model.deadline.RequestDates;
import org.openfoi.model.deadline.Standing;

class ClocksTest {
  private static final Clocks CLOCKS = Clocks.shipped();
  private static final Clock RESPONSE = Clock.of("foia/response");

  @ParameterizedTest
  @CsvSource({
    "foia/response,         2024-12-10, 2025-01-13", // Christmas, New Year, 2 January in Scotland
    "foia/response,         2025-06-30, 2025-07-29", // 12 July a Saturday, its substitute counts
    // not
    "foia/response,         2024-06-01, 2024-06-28", // a Saturday
    "foia/response,         2024-05-31, 2024-06-28", // the Friday before it
    "foia/response,         2026-06-01, 2026-06-30", // 15 June 2026, in Scotland
    "foia/response,         2006-11-13, 2006-12-11", // no St Andrew's Day yet
    "foia/response,         2007-11-12, 2007-12-11", // the first one
    "foia/archive-response, 2024-05-07, 2024-06-19",
    "eir/extended-response, 2024-05-07, 2024-07-03",
    "foisa/response,        2024-03-20, 2024-04-18", // Easter Monday is a Scottish working day
    "foisa/response,        2024-08-12, 2024-09-09", // and so is the last Monday of August
    "foia/fee-payment,      2024-06-10, 2024-09-09",
    "foia/fee-payment,      2024-11-30, 2025-02-28", // February has no day 30
    "foia/fee-payment,      2024-03-01, 2024-05-31",
    "foisa/commissioner,    2024-08-31, 2025-02-28",
    "foisa/commissioner,    2024-08-15, 2025-02-15"
  })
  void limitsEnd(String clock, LocalDate received, LocalDate due) {
    assertThat(CLOCKS.dueDate(Clock.of(clock), received)).isEqualTo(due);
    assertThat(CLOCKS.deadline(Clock.of(clock), received).getDue()).isEqualTo(due);
  }

  @Test
  void aFeePausesFromTheNoticeToThePaymentBothInclusive() {
    Deadline deadline = CLOCKS.deadline(
        RESPONSE,
        dates("2024-06-03")
            .feesNoticeGiven(day("2024-06-10"))
            .feePaid(day("2024-06-24"))
            .build());

    assertThat(deadline.getDue()).isEqualTo("2024-07-17");
    List<DeadlineDay> paused = deadline.getDays().stream()
        .filter(day -> day.getKind() == DayKind.PAUSED)
        .toList();
    assertThat(paused).hasSize(11);
    assertThat(paused.get(0).getReason())
        .contains("paused: fee asked for on 10 June 2024, paid on 24 June 2024 (FOIA s.10(2))");
  }

  @Test
  void aFeePaidOnTheDayOfItsNoticeCostsOneDay() {
    RequestDates dates = dates("2024-06-03")
        .feesNoticeGiven(day("2024-06-10"))
        .feePaid(day("2024-06-10"))
        .build();

    assertThat(CLOCKS.dueDate(RESPONSE, dates)).isEqualTo("2024-07-02");
    assertThat(CLOCKS.daysTaken(RESPONSE, dates, day("2024-07-02"))).isEqualTo(20);
    assertThat(CLOCKS.daysTaken(RESPONSE, dates, day("2024-06-10"))).isEqualTo(4);
    assertThat(CLOCKS.daysTaken(RESPONSE, dates, day("2024-06-03"))).isZero();
  }

  @Test
  void noDayCanBeSetWhileAFeeOrAClarificationIsAwaited() {
    RequestDates unpaid = dates("2024-06-03").feesNoticeGiven(day("2024-06-10")).build();
    RequestDates unclear =
        dates("2024-06-03").clarificationRequested(day("2024-06-05")).build();

    assertThat(CLOCKS.whyStopped(RESPONSE, unpaid))
        .contains("the fee asked for on 10 June 2024 has not been paid; it can be until 9 September"
            + " 2024");
    assertThat(CLOCKS.whyStopped(RESPONSE, unclear))
        .contains("the clarification asked for on 5 June 2024 has not been received");
    assertThatThrownBy(() -> CLOCKS.deadline(RESPONSE, unclear))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "no last day can be set: the clarification asked for on 5 June 2024 has not been"
                + " received");
    assertThat(CLOCKS.whyStopped(RESPONSE, RequestDates.received(day("2024-06-03"))))
        .isEmpty();
  }

  @Test
  void aFeePaidAfterThreeMonthsLeavesNoDuty() {
    RequestDates dates = dates("2024-06-03")
        .feesNoticeGiven(day("2024-06-10"))
        .feePaid(day("2024-09-10"))
        .build();

    assertThat(CLOCKS.whyStopped(RESPONSE, dates))
        .contains("the fee was paid on 10 September 2024, after the last day 9 September 2024 (FOIA"
            + " s.9(2))");
    RequestDates inTime = dates("2024-06-03")
        .feesNoticeGiven(day("2024-06-10"))
        .feePaid(day("2024-09-09"))
        .build();
    assertThat(CLOCKS.whyStopped(RESPONSE, inTime)).isEmpty();
    assertThat(CLOCKS.dueDate(RESPONSE, inTime)).isEqualTo("2024-10-01");
  }

  @Test
  void aFeesNoticeAfterTheLimitPausesNothing() {
    Deadline deadline = CLOCKS.deadline(
        RESPONSE, dates("2024-06-03").feesNoticeGiven(day("2024-07-02")).build());

    assertThat(deadline.getDue()).isEqualTo("2024-07-01");
    assertThat(deadline.getRemarks())
        .containsExactly(
            "the fee was asked for on 2 July 2024, after the limit of 1 July 2024, so it"
                + " pauses nothing");
  }

  @Test
  void aClarificationStartsTheLimitAfresh() {
    Deadline deadline = CLOCKS.deadline(
        RESPONSE,
        dates("2024-06-03")
            .clarificationRequested(day("2024-06-05"))
            .clarificationReceived(day("2024-07-01"))
            .build());

    assertThat(deadline.getDue()).isEqualTo("2024-07-30");
    assertThat(deadline.getStart()).isEqualTo("2024-07-01");
    assertThat(deadline.getRemarks())
        .containsExactly(
            "the clarification received on 1 July 2024 starts the limit afresh (FOIA s.10(6))");
  }

  @Test
  void weighingThePublicInterestMovesNoNoticeAndIsBoundedByGuidanceOnly() {
    PublicInterestExtension extension =
        CLOCKS.publicInterest(RequestDates.received(day("2024-05-07")));

    assertThat(extension.notice().getDue()).isEqualTo("2024-06-05");
    assertThat(extension.notice().getStanding()).isEqualTo(Standing.STATUTORY);
    assertThat(extension.decision().getDue()).isEqualTo("2024-07-03");
    assertThat(extension.decision().getStanding()).isEqualTo(Standing.GUIDANCE);
    assertThat(extension.statement())
        .isEqualTo(
            "A notice that gives an estimated date for the decision is due by Wednesday 5 June"
                + " 2024 (FOIA s.17(1)). The decision is due within a reasonable time (FOIA s.10(3));"
                + " not normally after Wednesday 3 July 2024 (guidance, not law).");
  }

  @Test
  void aSchoolCountsTheDaysOfItsSessions() {
    SchoolSessions sessions = SchoolSessions.ofTerm(day("2024-06-03"), day("2024-07-19"))
        .and(SchoolSessions.ofTerm(day("2024-09-03"), day("2024-10-25")));
    Clock school = Clock.of("foia/school-response");

    Deadline deadline = CLOCKS.withSessions(sessions).deadline(school, day("2024-07-15"));

    assertThat(deadline.getDue()).isEqualTo("2024-09-24");
    assertThat(deadline.getInstrument()).contains("SI 2004/3364 reg.3");
    assertThat(deadline.getDays())
        .filteredOn(day -> day.getNumber().isPresent() && day.getNumber().get() == 4)
        .extracting(DeadlineDay::getDate)
        .containsExactly(day("2024-07-19"));
    assertThatThrownBy(() -> CLOCKS.dueDate(school, day("2024-07-15")))
        .hasMessage(
            "'foia/school-response' counts school days, expected the sessions of the school");
    assertThat(sessions.isSchoolDay(day("2024-06-07"))).isTrue();
    assertThat(sessions.isSchoolDay(day("2024-06-08"))).isFalse();
    assertThatThrownBy(() -> SchoolSessions.of(List.of()))
        .hasMessage("no school sessions are given, expected at least one");
    assertThatThrownBy(() -> CLOCKS
            .withSessions(sessions.without(day("2024-10-25")))
            .dueDate(school, day("2024-10-14")))
        .hasMessage("the school sessions of '2024-10-25' are not known, expected a day from"
            + " 2024-06-03 to 2024-10-24");
  }

  @Test
  void theCommissionerSetsADayUpToTheSixtieth() {
    Clock overseas = Clock.of("foia/overseas-response");
    Deadline set = CLOCKS.deadline(
        overseas, dates("2024-05-07").daySetByCommissioner(day("2024-06-28")).build());
    Deadline beyond = CLOCKS.deadline(
        overseas, dates("2024-05-07").daySetByCommissioner(day("2024-09-30")).build());

    assertThat(set.getDue()).isEqualTo("2024-06-28");
    assertThat(set.getRemarks()).containsExactly("the Commissioner set the day");
    assertThatThrownBy(() -> CLOCKS.deadline(
            overseas,
            dates("2024-05-07").daySetByCommissioner(day("2024-05-06")).build()))
        .hasMessage("the Commissioner set the day on '2024-05-06', expected a day not before"
            + " 2024-05-07");
    Deadline sixtieth = CLOCKS.deadline(
        overseas, dates("2024-05-07").daySetByCommissioner(day("2024-08-01")).build());
    assertThat(sixtieth.getDue()).isEqualTo("2024-08-01");
    assertThat(sixtieth.getRemarks()).isEmpty();
    assertThat(beyond.getDue()).isEqualTo("2024-08-01");
    assertThat(beyond.getRemarks())
        .containsExactly("the day set, 30 September 2024, is beyond the limit of 60 working days");
  }

  @Test
  void aDaySetMattersOnlyWhereTheCommissionerMaySetOne() {
    Deadline deadline = CLOCKS.deadline(
        RESPONSE, dates("2024-06-03").daySetByCommissioner(day("2024-09-30")).build());
    assertThat(deadline.getDue()).isEqualTo("2024-07-01");
    assertThat(deadline.getRemarks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "foia/fee-payment,   2024-06-10, COUNTED 1, COUNTED 92", // the day of the notice counts
    "foisa/commissioner, 2024-08-15, RECEIPT 0, COUNTED 184"
  })
  void everyDayOfAMonthIsNumbered(String clock, LocalDate received, String first, String last) {
    assertThat(CLOCKS.deadline(Clock.of(clock), received).getDays())
        .extracting(day -> day.getKind() + " " + day.getNumber().orElseThrow())
        .startsWith(first)
        .endsWith(last);
  }

  @Test
  void aReceiptIsMovedToAWorkingDayOnlyWhereThatIsAskedFor() {
    RequestDates moved =
        dates("2014-11-30").receiptRule(ReceiptRule.NEXT_WORKING_DAY).build();
    // 30 November 2014 is a Sunday, and 1 December the Scottish bank holiday in its place
    Deadline deadline = CLOCKS.deadline(RESPONSE, moved);

    assertThat(CLOCKS.dueDate(RESPONSE, day("2014-11-30"))).isEqualTo("2014-12-31");
    assertThat(deadline.getDue()).isEqualTo("2015-01-05");
    assertThat(deadline.getStart()).isEqualTo("2014-12-02");
    assertThat(deadline.getDays().subList(0, 3))
        .extracting(day -> day.getKind() + " " + day.getReason().orElse(""))
        .containsExactly(
            "BEFORE_RECEIPT Sunday, so taken as received on 2 December 2014",
            "BEFORE_RECEIPT St Andrew's Day (Scotland), so taken as received on 2 December 2014",
            "RECEIPT ");
  }

  @ParameterizedTest
  @CsvSource({"2014-12-01, 2015-01-05", "2015-01-02, 2015-02-02"})
  void thePublishedTableThatMovesReceiptsIsReproduced(LocalDate received, LocalDate due) {
    RequestDates dates = RequestDates.builder()
        .received(received)
        .receiptRule(ReceiptRule.NEXT_WORKING_DAY)
        .build();
    assertThat(CLOCKS.dueDate(RESPONSE, dates)).isEqualTo(due);
  }

  @Test
  void aProclamationMovesOpenDeadlines() {
    BankHolidays before =
        BankHolidays.shipped().without("before the proclamation", day("2026-06-15"));
    List<Deadline> open = Clocks.of(before)
        .deadlines(
            RESPONSE,
            Stream.of("2026-05-01", "2026-05-20", "2026-06-01", "2026-06-15")
                .map(received -> RequestDates.received(day(received))))
        .toList();

    assertThat(before.diff(BankHolidays.shipped()))
        .extracting(change -> change.getDate() + " " + change.getDivision() + " "
            + change.getAfter().orElse("no holiday"))
        .containsExactly("2026-06-15 scotland World Cup bank holiday");
    assertThat(CLOCKS.moved(open))
        .extracting(moved -> moved.before().getDue() + " -> " + moved.after().getDue())
        .containsExactly("2026-06-18 -> 2026-06-19", "2026-06-29 -> 2026-06-30");
  }

  @Test
  void aHolidayOfOnesOwnIsCountedWith() {
    BankHoliday.Builder extra = BankHoliday.builder();
    extra.date(day("2024-06-10")).addDivision(Division.SCOTLAND).title("Test day");
    Clocks clocks = Clocks.of(BankHolidays.shipped().with("with a test day", extra.build()));

    Deadline deadline = clocks.deadline(RESPONSE, day("2024-06-03"));

    assertThat(deadline.getDue()).isEqualTo("2024-07-02");
    assertThat(deadline.getCalendarVersion()).isEqualTo("with a test day");
    assertThat(clocks.dueDate(Clock.of("foisa/response"), day("2024-06-03")))
        .isEqualTo("2024-07-02");
  }

  @Test
  void daysTakenAndLateAreWorkingDays() {
    RequestDates dates = RequestDates.received(day("2024-12-10"));

    assertThat(CLOCKS.daysTaken(RESPONSE, dates, day("2025-01-13"))).isEqualTo(20);
    assertThat(CLOCKS.daysLate(RESPONSE, dates, day("2025-01-13"))).isZero();
    assertThat(CLOCKS.daysLate(RESPONSE, dates, day("2025-01-20"))).isEqualTo(5);
    assertThat(CLOCKS.latestReceipt(RESPONSE, day("2025-01-13"))).isEqualTo("2024-12-10");
    assertThat(CLOCKS.dueDates(RESPONSE, Stream.of(dates))).containsExactly(day("2025-01-13"));
    assertThatThrownBy(() -> CLOCKS.daysTaken(RESPONSE, dates, day("2024-12-09")))
        .hasMessage("the answer of '2024-12-09' precedes the receipt, expected a day not before"
            + " 2024-12-10");
  }

  @Test
  void daysTakenLeaveOutThePause() {
    RequestDates paused = dates("2024-06-03")
        .feesNoticeGiven(day("2024-06-10"))
        .feePaid(day("2024-06-24"))
        .build();
    assertThat(CLOCKS.daysTaken(RESPONSE, paused, day("2024-06-17"))).isEqualTo(4);
    assertThat(CLOCKS.daysTaken(RESPONSE, paused, day("2024-06-25"))).isEqualTo(5);
    assertThat(CLOCKS.daysTaken(RESPONSE, paused, day("2024-07-17"))).isEqualTo(20);

    RequestDates.Builder clarified = dates("2024-06-03")
        .feesNoticeGiven(day("2024-06-05"))
        .clarificationReceived(day("2024-06-10"));
    assertThat(CLOCKS.daysTaken(
            RESPONSE, clarified.feePaid(day("2024-06-06")).build(), day("2024-06-14")))
        .isEqualTo(4);
    assertThat(CLOCKS.daysTaken(
            RESPONSE, clarified.feePaid(day("2024-06-12")).build(), day("2024-06-14")))
        .isEqualTo(2);
  }

  @Test
  void monthsAreNotCountedInWorkingDays() {
    Clock months = Clock.of("foia/fee-payment");
    String message =
        "'foia/fee-payment' counts months beginning with the day, expected a clock that counts"
            + " working days";
    assertThatThrownBy(() ->
            CLOCKS.daysTaken(months, RequestDates.received(day("2024-06-03")), day("2024-06-10")))
        .hasMessage(message);
    assertThatThrownBy(() -> CLOCKS.latestReceipt(months, day("2024-06-10"))).hasMessage(message);
  }

  @Test
  void itSaysWhatItCountsWith() {
    assertThat(CLOCKS.getHolidays()).isSameAs(BankHolidays.shipped());
    assertThat(CLOCKS).hasToString("clocks with " + BankHolidays.shipped());
    assertThat(CLOCKS.workingDays(WorkingDayPolicy.SCOTLAND).getPolicy())
        .isEqualTo(WorkingDayPolicy.SCOTLAND);
  }

  @Test
  void whatLeadsOutsideTheKnownYearsIsRefused() {
    assertThatThrownBy(() -> CLOCKS.dueDate(RESPONSE, day("2028-12-20")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the bank holidays of 2029 are not known, expected a day from 2005 to 2028, not"
            + " '2029-01-01'");
    assertThatThrownBy(() -> CLOCKS.deadline(RESPONSE, day("2004-12-31")))
        .hasMessage("the bank holidays of 2004 are not known, expected a day from 2005 to 2028, not"
            + " '2004-12-31'");
    assertThatThrownBy(() -> CLOCKS.latestReceipt(RESPONSE, day("2005-01-20")))
        .hasMessage("the bank holidays of 2004 are not known, expected a day from 2005 to 2028, not"
            + " '2004-12-31'");
  }

  @Test
  void datesThatContradictEachOtherAreRefused() {
    RequestDates early =
        dates("2024-06-03").clarificationRequested(day("2024-06-01")).build();
    RequestDates unasked = dates("2024-06-03").feePaid(day("2024-06-10")).build();
    RequestDates backwards = dates("2024-06-03")
        .feesNoticeGiven(day("2024-06-10"))
        .feePaid(day("2024-06-09"))
        .build();

    assertThatThrownBy(() -> CLOCKS.dueDate(RESPONSE, early))
        .hasMessage("the clarification was asked for on '2024-06-01', expected a day not before"
            + " 2024-06-03");
    RequestDates answeredFirst = dates("2024-06-03")
        .clarificationRequested(day("2024-06-05"))
        .clarificationReceived(day("2024-06-04"))
        .build();
    RequestDates chargedFirst =
        dates("2024-06-03").feesNoticeGiven(day("2024-06-02")).build();
    assertThatThrownBy(() -> CLOCKS.dueDate(RESPONSE, answeredFirst))
        .hasMessage("the clarification was received on '2024-06-04', expected a day not before"
            + " 2024-06-05");
    assertThatThrownBy(() -> CLOCKS.dueDate(RESPONSE, chargedFirst))
        .hasMessage("the fee was asked for on '2024-06-02', expected a day not before 2024-06-03");
    assertThatThrownBy(() -> CLOCKS.dueDate(RESPONSE, unasked))
        .hasMessage(
            "the fee was paid on '2024-06-10' but not asked for, expected the day of the notice");
    assertThatThrownBy(() -> CLOCKS.dueDate(RESPONSE, backwards))
        .hasMessage("the fee was paid on '2024-06-09', expected a day not before 2024-06-10");
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static RequestDates.Builder dates(String received) {
    RequestDates.Builder dates = RequestDates.builder();
    dates.received(day(received));
    return dates;
  }
}
