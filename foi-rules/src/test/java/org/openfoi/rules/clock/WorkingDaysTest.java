package org.openfoi.rules.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfoi.model.calendar.BankHolidays;
import org.openfoi.model.calendar.Division;
import org.openfoi.model.calendar.WorkingDayPolicy;

class WorkingDaysTest {
  private static final BankHolidays HOLIDAYS = BankHolidays.shipped();
  private static final WorkingDays UK =
      WorkingDays.of(WorkingDayPolicy.ANY_PART_OF_THE_UK, HOLIDAYS);
  private static final WorkingDays SCOTLAND = WorkingDays.of(WorkingDayPolicy.SCOTLAND, HOLIDAYS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2024-06-03 | -                                            | -",
        "2024-06-08 | Saturday                                     | Saturday",
        "2024-06-09 | Sunday                                       | Sunday",
        "2024-07-12 | Battle of the Boyne (Orangemen's Day) (Northern Ireland) | -",
        "2024-04-01 | Easter Monday (England and Wales, Northern Ireland) | -",
        "2024-03-29 | Good Friday (England and Wales, Northern Ireland, Scotland) | Good Friday (Scotland)",
        "2024-08-05 | Summer bank holiday (Scotland)               | Summer bank holiday (Scotland)",
        "2012-01-02 | 2nd January (Scotland), New Year's Day (England and Wales, Northern Ireland) | 2nd January (Scotland)",
        "2012-06-04 | Spring bank holiday (England and Wales, Northern Ireland, Scotland) | Spring bank holiday (Scotland)",
      })
  void aDayOffHasAReason(LocalDate day, String inTheUk, String inScotland) {
    assertThat(UK.whyOff(day).map(DayOff::reason).orElse(null)).isEqualTo(inTheUk);
    assertThat(SCOTLAND.whyOff(day).map(DayOff::reason).orElse(null)).isEqualTo(inScotland);
    assertThat(UK.isWorkingDay(day)).isEqualTo(inTheUk == null);
    assertThat(SCOTLAND.isWorkingDay(day)).isEqualTo(inScotland == null);
  }

  @Test
  void christmasAndGoodFridayAreOffByTheActsThemselves() {
    BankHolidays none = BankHolidays.of("none", 2024, 2024, List.of());

    WorkingDays uk = WorkingDays.of(WorkingDayPolicy.ANY_PART_OF_THE_UK, none);
    WorkingDays scotland = WorkingDays.of(WorkingDayPolicy.SCOTLAND, none);

    assertThat(uk.whyOff(LocalDate.of(2024, 12, 25)).map(DayOff::reason)).contains("Christmas Day");
    assertThat(uk.whyOff(LocalDate.of(2024, 3, 29)).map(DayOff::reason)).contains("Good Friday");
    assertThat(scotland.isWorkingDay(LocalDate.of(2024, 12, 25))).isFalse();
    assertThat(scotland.isWorkingDay(LocalDate.of(2024, 3, 29))).isTrue();
  }

  @Test
  void goodFridayIsComputedAsItIsPublished() {
    for (int year = HOLIDAYS.getFirstYear(); year <= HOLIDAYS.getLastYear(); year++) {
      assertThat(HOLIDAYS.on(Easter.goodFriday(year), Division.ENGLAND_AND_WALES))
          .hasValueSatisfying(day -> assertThat(day.getTitle()).isEqualTo("Good Friday"));
    }
  }

  /**
   * The earliest and latest Easters, exceptions of the reckoning, and years about the centuries.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1761-03-22", "1818-03-22", "1900-04-15", "1943-04-25", "1954-04-18", "1981-04-19",
        "1999-04-04", "2000-04-23", "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28",
        "2200-04-06", "2285-03-22"
      })
  void easterIsComputedForEveryCentury(LocalDate sunday) {
    assertThat(Easter.sunday(sunday.getYear())).isEqualTo(sunday);
  }

  @Test
  void betweenIsNegativeBackwardsAndLateIsNot() {
    LocalDate due = LocalDate.of(2024, 7, 1);
    LocalDate answered = LocalDate.of(2024, 6, 27);

    assertThat(UK.between(due, answered)).isEqualTo(-2);
    assertThat(UK.daysLate(due, answered)).isZero();
    assertThat(UK.between(due, due)).isZero();
  }

  @Test
  void theFirstAndTheLastKnownDayAreKnown() {
    assertThat(UK.isWorkingDay(LocalDate.of(2005, 1, 1))).isFalse();
    assertThat(UK.isWorkingDay(LocalDate.of(2028, 12, 29))).isTrue();
    assertThat(UK.plus(LocalDate.of(2028, 12, 1), 18)).isEqualTo("2028-12-29");
    assertThatThrownBy(() -> UK.plus(LocalDate.of(2028, 12, 1), 19))
        .hasMessageStartingWith("the bank holidays of 2029 are not known");
    assertThatThrownBy(() -> UK.isWorkingDay(LocalDate.of(2029, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> UK.whyOff(LocalDate.of(2029, 1, 6)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> UK.plus(LocalDate.MAX, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> UK.plus(LocalDate.of(2024, 1, 1), Integer.MAX_VALUE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whereEvenNewYearsDayIsAWorkingDayTheYearBeforeIsUnknown() {
    BankHolidays none = BankHolidays.of("none", 2024, 2024, List.of());
    WorkingDays days = WorkingDays.of(WorkingDayPolicy.SCOTLAND, none);

    assertThat(days.latestReceipt(LocalDate.of(2024, 1, 2), 1)).isEqualTo("2024-01-01");
    assertThatThrownBy(() -> days.latestReceipt(LocalDate.of(2024, 1, 1), 1))
        .hasMessage("the bank holidays of 2023 are not known, expected a day from 2024 to 2024, not"
            + " '2023-12-31'");
    assertThatThrownBy(() -> days.isWorkingDay(LocalDate.of(2025, 1, 1)))
        .hasMessageStartingWith("the bank holidays of 2025 are not known");
  }

  @Test
  void aLimitHasAtLeastOneDay() {
    assertThatThrownBy(() -> UK.plus(LocalDate.of(2024, 6, 3), 0))
        .hasMessage("a limit of '0' days is none, expected at least 1");
    assertThatThrownBy(() -> new CalendarDays(0, UK))
        .hasMessage("a limit of '0' days is none, expected at least 1");
  }

  @Test
  void aLimitOfCalendarDaysEndsOnAWorkingDay() {
    CalendarDays days = new CalendarDays(28, UK);
    assertThat(days.dueDate(LocalDate.of(2024, 5, 31))).isEqualTo("2024-06-28");
    assertThat(days.dueDate(LocalDate.of(2024, 6, 1))).isEqualTo("2024-07-01");
    assertThat(new CalendarDays(1, UK).dueDate(LocalDate.of(2024, 6, 3))).isEqualTo("2024-06-04");
  }

  @Test
  void itSaysWhatItCounts() {
    assertThat(SCOTLAND)
        .hasToString("working days without bank holidays in Scotland, bank holidays 2005 to 2028,"
            + " version 2026-02-25");
  }
}
