package org.openfoi.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BankHolidaysTest {
  private static final BankHolidays SHIPPED = BankHolidays.shipped();

  @ParameterizedTest
  @CsvSource({
    "2005,  8,  8, 10", "2007,  8,  9, 10", "2010,  8,  9, 10", "2011,  9, 10, 11",
    "2012,  9, 10, 11", "2022, 10, 11, 12", "2023,  9, 10, 11", "2024,  8,  9, 10",
    "2026,  8, 10, 10", "2028,  8,  9, 10"
  })
  void everyDivisionHasItsNumberOfDays(int year, int england, int scotland, int ireland) {
    assertThat(count(year, Division.ENGLAND_AND_WALES)).isEqualTo(england);
    assertThat(count(year, Division.SCOTLAND)).isEqualTo(scotland);
    assertThat(count(year, Division.NORTHERN_IRELAND)).isEqualTo(ireland);
  }

  private static long count(int year, Division division) {
    return SHIPPED.all().stream()
        .filter(day -> day.getDate().getYear() == year)
        .filter(day -> day.getDivisions().contains(division))
        .count();
  }

  @Test
  void everyDayIsAWeekdayAndHasASource() {
    assertThat(SHIPPED.all()).allSatisfy(day -> {
      assertThat(day.getDate().getDayOfWeek()).isBetween(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
      assertThat(day.getSource()).isPresent();
    });
  }

  @Test
  void daysThatNoOfficialFileGivesSayThatTheyWereComputed() {
    assertThat(SHIPPED.all())
        .filteredOn(day -> day.getSource().orElseThrow().contains("computed"))
        .extracting(day -> day.getDate().getYear())
        .containsOnly(2005, 2006, 2007, 2008, 2009, 2010);
  }

  /** Skipped with a warning rather than failed, so that an old version can still be built. */
  @Test
  void theTableReachesAYearAhead() {
    int thisYear = LocalDate.now(ZoneOffset.UTC).getYear();
    assumeTrue(
        SHIPPED.getLastYear() > thisYear,
        "add the bank holidays of the coming years: they end with " + SHIPPED.getLastYear());
  }

  @ParameterizedTest
  @CsvSource({"2004-12-31, 2004", "2029-01-01, 2029"})
  void aDayOutsideTheKnownYearsIsRefused(LocalDate day, int year) {
    assertThat(SHIPPED.covers(day)).isFalse();
    assertThatThrownBy(() -> SHIPPED.on(day))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the bank holidays of " + year
            + " are not known, expected a day from 2005 to 2028, not '" + day + "'");
  }

  @Test
  void aDayOfOnesOwnIsAddedOrTakesThePlaceOfAnother() {
    BankHoliday extra = day("2024-06-10", "Extra", Division.SCOTLAND);
    BankHoliday renamed = day("2024-12-25", "Yule", Division.SCOTLAND);

    BankHolidays more = SHIPPED.with("more", extra, renamed);

    assertThat(SHIPPED.on(extra.getDate())).isEmpty();
    assertThat(more.on(extra.getDate())).containsExactly(extra);
    assertThat(more.on(renamed.getDate(), Division.SCOTLAND)).contains(renamed);
    assertThat(more.on(renamed.getDate(), Division.NORTHERN_IRELAND))
        .map(BankHoliday::getTitle)
        .contains("Christmas Day");
    assertThat(SHIPPED.diff(more))
        .extracting(change -> change.getDate() + " " + change.getDivision() + ": "
            + change.getBefore().orElse("-") + " -> " + change.getAfter().orElse("-"))
        .containsExactly(
            "2024-06-10 scotland: - -> Extra", "2024-12-25 scotland: Christmas Day -> Yule");
    assertThat(more.diff(more)).isEmpty();
  }

  @Test
  void aDayIsTakenAwayWhereItIsOne() {
    LocalDate christmas = LocalDate.of(2024, 12, 25);

    BankHolidays without = SHIPPED.without("less", christmas, Division.SCOTLAND);

    assertThat(without.on(christmas, Division.SCOTLAND)).isEmpty();
    assertThat(without.on(christmas, Division.ENGLAND_AND_WALES)).isPresent();
    assertThat(SHIPPED.without("less", christmas).on(christmas)).isEmpty();
    assertThatThrownBy(() -> without.without("less", christmas, Division.SCOTLAND))
        .hasMessage("2024-12-25 is no bank holiday there, expected a day that is one");
  }

  @Test
  void takingAwayAndAddingBackChangesNothingButTheVersion() {
    LocalDate may = LocalDate.of(2024, 5, 6);
    BankHolidays less = SHIPPED.without("less", may);

    BankHolidays again =
        less.with(SHIPPED.getVersion(), SHIPPED.on(may).toArray(BankHoliday[]::new));

    assertThat(again).isEqualTo(SHIPPED).hasSameHashCodeAs(SHIPPED).isNotEqualTo(less);
  }

  @Test
  void alikeDaysOfDivisionsAreOneEntryAndDifferentOnesAreTwo() {
    BankHolidays holidays = BankHolidays.of(
        "x",
        2024,
        2024,
        List.of(
            day("2024-01-02", "A", Division.SCOTLAND),
            day("2024-01-02", "A", Division.ENGLAND_AND_WALES),
            day("2024-01-02", "B", Division.NORTHERN_IRELAND)));

    assertThat(holidays.all())
        .extracting(day -> day.getTitle() + " " + day.getDivisions())
        .containsExactly("A [england-and-wales, scotland]", "B [northern-ireland]");
  }

  @Test
  void contradictionsAreRefused() {
    BankHoliday day = day("2024-01-02", "A", Division.SCOTLAND);
    assertThatThrownBy(() -> BankHolidays.of(
            "x", 2024, 2024, List.of(day, day("2024-01-02", "B", Division.SCOTLAND))))
        .hasMessage("'B' on 2024-01-02 is the second bank holiday of that day in Scotland, expected"
            + " one");
    assertThatThrownBy(() -> BankHolidays.of("x", 2024, 2024, List.of(day("2024-01-02", "A"))))
        .hasMessage("'A' on 2024-01-02 has no division, expected at least one");
    assertThatThrownBy(() -> BankHolidays.of("x", 2025, 2026, List.of(day)))
        .hasMessage("the bank holidays of 2024 are not known, expected a day from 2025 to 2026, not"
            + " '2024-01-02'");
    assertThatThrownBy(() -> BankHolidays.of("x", 2025, 2024, List.of()))
        .hasMessage("the years 2025 to 2024 run backwards, expected the first first");
    assertThatThrownBy(() -> BankHolidays.of(" ", 2024, 2024, List.of()))
        .hasMessage("the bank holidays have no version, expected a name such as '2026-02-25'");
    assertThatThrownBy(() -> SHIPPED.replaceYears("x", BankHolidays.of("y", 2030, 2031, List.of())))
        .hasMessage("the years 2030 to 2031 do not adjoin 2005 to 2028, expected no gap");
  }

  @ParameterizedTest
  @EnumSource(Division.class)
  void aDivisionIsFoundByItsIdentifier(Division division) {
    assertThat(Division.of(division.toString())).isSameAs(division);
  }

  @Test
  void anUnknownDivisionIsRefused() {
    assertThatThrownBy(() -> Division.of("wales"))
        .hasMessage("no division has the identifier 'wales', expected england-and-wales,"
            + " northern-ireland or scotland");
  }

  @Test
  void aPolicyNamesItsLaw() {
    assertThat(WorkingDayPolicy.ANY_PART_OF_THE_UK.getProvisions())
        .hasToString("[FOIA s.10(6), EIR reg.2(1)]");
    assertThat(WorkingDayPolicy.SCOTLAND.getProvisions()).hasToString("[FOISA s.73]");
    assertThat(WorkingDayPolicy.ENGLAND_AND_WALES_ONLY.getProvisions()).isEmpty();
    assertThat(WorkingDayPolicy.ANY_PART_OF_THE_UK.getDivisions())
        .isEqualTo(EnumSet.allOf(Division.class));
  }

  private static BankHoliday day(String date, String title, Division... divisions) {
    BankHoliday.Builder day = BankHoliday.builder();
    return day.date(LocalDate.parse(date)).title(title).addDivisions(divisions).build();
  }
}
