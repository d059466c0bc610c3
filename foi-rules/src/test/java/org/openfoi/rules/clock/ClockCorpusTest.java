package org.openfoi.rules.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openfoi.model.calendar.BankHoliday;
import org.openfoi.model.calendar.BankHolidays;
import org.openfoi.model.calendar.Division;
import org.openfoi.model.calendar.WorkingDayPolicy;
import org.openfoi.model.deadline.Clock;
import org.openfoi.model.deadline.DayKind;
import org.openfoi.model.deadline.DayReading;
import org.openfoi.model.deadline.Deadline;
import org.openfoi.model.deadline.DeadlineDay;
import org.openfoi.model.deadline.ReceiptRule;
import org.openfoi.model.deadline.StatedDeadline;
import org.openfoi.model.deadline.StatedDeadlineVerdict;

class ClockCorpusTest {
  private static final Clocks CLOCKS = Clocks.shipped();
  private static final BankHolidays HOLIDAYS = BankHolidays.shipped();

  /** A clock for each length and calendar of the cases. */
  private static final Map<String, String> CLOCK_OF = Map.of(
      "20 UK", "foia/response",
      "30 UK", "foia/archive-response",
      "40 UK", "eir/extended-response",
      "60 UK", "foia/overseas-response",
      "20 SCT", "foisa/response");

  @TestFactory
  List<DynamicTest> everyVerifiedCaseIsDueAndSkipsWhatItShould() {
    return CsvFile.rows("reference/deadline-cases.csv").stream()
        .map(row -> DynamicTest.dynamicTest(row.get("case"), () -> check(row)))
        .toList();
  }

  @Test
  void thereAreFortyVerifiedCases() {
    assertThat(CsvFile.rows("reference/deadline-cases.csv")).hasSize(40);
  }

  private static void check(Map<String, String> row) {
    LocalDate received = LocalDate.parse(row.get("received"));
    int limit = Integer.parseInt(row.get("n_working_days"));
    Clock clock = Clock.of(CLOCK_OF.get(limit + " " + row.get("calendar")));
    Deadline deadline = CLOCKS.deadline(clock, received);

    assertThat(clock.getLimit()).isEqualTo(limit);
    assertThat(deadline.getDue()).isEqualTo(row.get("due"));
    assertThat(CLOCKS.dueDate(clock, received)).isEqualTo(deadline.getDue());
    assertThat(skipped(deadline)).isEqualTo(wantedSkips(row));
    if (!row.get("due_if_only_EW_holidays").isEmpty()) {
      assertThat(CLOCKS.workingDays(WorkingDayPolicy.ENGLAND_AND_WALES_ONLY).plus(received, limit))
          .isEqualTo(row.get("due_if_only_EW_holidays"));
    }
  }

  /** The skipped weekdays as the table of cases writes them: with every division that has them. */
  private static String skipped(Deadline deadline) {
    return deadline.getDays().stream()
        .filter(day -> day.getKind() == DayKind.HOLIDAY)
        .map(ClockCorpusTest::skipped)
        .collect(Collectors.joining("; "));
  }

  private static String skipped(DeadlineDay day) {
    String titles = day.getHolidays().stream()
        .map(BankHoliday::getTitle)
        .distinct()
        .collect(Collectors.joining(" / "));
    String letters = HOLIDAYS.on(day.getDate()).stream()
        .flatMap(holiday -> holiday.getDivisions().stream())
        .map(Division::getLetter)
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining());
    return day.getDate() + " " + titles + " [" + letters + "]";
  }

  /** One title is spelt in two ways there, and in one way in the resource. */
  private static String wantedSkips(Map<String, String> row) {
    return row.get("excluded_weekdays").replace("Royal Wedding / Royal wedding", "Royal wedding");
  }

  @TestFactory
  List<DynamicTest> theExamplesOfAnotherSystemAreDueOnTheSameDays() {
    return CsvFile.rows("corpus/derived/alaveteli_due_dates.csv").stream()
        .map(row -> DynamicTest.dynamicTest(row.get("kind") + " " + row.get("start"), () -> {
          LocalDate start = LocalDate.parse(row.get("start"));
          int limit = Integer.parseInt(row.get("days"));
          WorkingDays days = CLOCKS.workingDays(WorkingDayPolicy.ANY_PART_OF_THE_UK);
          LocalDate due = row.get("kind").equals("working")
              ? days.plus(start, limit)
              : new CalendarDays(limit, days).dueDate(start);
          assertThat(due).isEqualTo(row.get("expected_due"));
        }))
        .toList();
  }

  @Test
  void theAuditGivesTheClassOfEveryStatedDeadline() {
    List<Map<String, String>> rows =
        CsvFile.rows("corpus/derived/sheffield_stated_deadlines_dev.csv");

    assertThat(rows).hasSize(200);
    assertThat(
            rows.stream().map(row -> nameOf(audit(row)) + " due " + audit(row).getDue()))
        .containsExactlyElementsOf(rows.stream()
            .map(row -> row.get("class") + " due " + row.get("due_s10_any_part_uk"))
            .toList());
  }

  private static StatedDeadline audit(Map<String, String> row) {
    return StatedDeadlines.of(CLOCKS)
        .audit(
            Clock.of("foia/response"),
            LocalDate.parse(row.get("received")),
            LocalDate.parse(row.get("stated_due")));
  }

  /** The verdict under the name that the table uses; it splits the statute's in two. */
  private static String nameOf(StatedDeadline stated) {
    boolean englandToo = stated
        .getReadings()
        .contains(DayReading.of(WorkingDayPolicy.ENGLAND_AND_WALES_ONLY, ReceiptRule.AS_RECEIVED));
    if (stated.getVerdict() == StatedDeadlineVerdict.STATUTE) {
      return englandToo ? "MATCH_UK_AND_EW" : "MATCH_UK_ANY_PART";
    }
    return Map.of(
            StatedDeadlineVerdict.ONE_DIVISION_ONLY, "MATCH_EW_ONLY",
            StatedDeadlineVerdict.RECEIPT_MOVED, "WEEKEND_RECEIPT_DAY0_SHIFT",
            StatedDeadlineVerdict.BEFORE_RECEIPT, "STATED_BEFORE_RECEIPT",
            StatedDeadlineVerdict.NONE, "OTHER")
        .get(stated.getVerdict());
  }
}
