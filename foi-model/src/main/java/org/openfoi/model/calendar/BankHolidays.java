package org.openfoi.model.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One version of the bank holidays of the United Kingdom: which days, in which divisions, over
 * which years.
 *
 * <p>{@link #shipped} is the version that comes with this library; {@link #with}, {@link #without}
 * and {@link #replaceYears} make others, as days are proclaimed. A day outside the known years is
 * refused: it is not known to be no holiday. Bank holidays beyond the schedule of the Banking and
 * Financial Dealings Act 1971 are made by proclamation (s.1(2) and (3)), so no year can be computed
 * safely before it is published.
 */
public final class BankHolidays {
  private final String version;
  private final int firstYear;
  private final int lastYear;
  private final HolidayTable table;

  private BankHolidays(String version, int firstYear, int lastYear, HolidayTable table) {
    this.version = version;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.table = table;
    if (version.isBlank()) {
      throw new IllegalArgumentException(
          "the bank holidays have no version, expected a name such as '2026-02-25'");
    }
    if (firstYear > lastYear) {
      throw new IllegalArgumentException("the years " + firstYear + " to " + lastYear
          + " run backwards, expected the first first");
    }
    table.dates().forEach(this::requireKnown);
  }

  /** The version that comes with this library: every division, from 2005 to 2028. */
  public static BankHolidays shipped() {
    return ShippedHolidays.LATEST;
  }

  /**
   * A version of one's own.
   *
   * @param version what explanations call it, not blank
   * @param firstYear the first year of which every bank holiday is given
   * @param lastYear the last such year
   * @param days the bank holidays, in any order
   * @throws IllegalArgumentException if a day lies outside the years or has no division, or stands
   *     twice for one division
   */
  public static BankHolidays of(
      String version, int firstYear, int lastYear, Collection<BankHoliday> days) {
    return new BankHolidays(version, firstYear, lastYear, HolidayTable.of(days));
  }

  /** What explanations call this version, {@code "2026-02-25"}. */
  public String getVersion() {
    return version;
  }

  /** The first year of which every bank holiday is known. */
  public int getFirstYear() {
    return firstYear;
  }

  /** The last year of which every bank holiday is known. */
  public int getLastYear() {
    return lastYear;
  }

  /** All days, the earliest first. */
  public List<BankHoliday> all() {
    return table.days().toList();
  }

  /** Whether the bank holidays of the day's year are known. */
  public boolean covers(LocalDate date) {
    return date.getYear() >= firstYear && date.getYear() <= lastYear;
  }

  /**
   * The bank holidays on a day, mostly none or one; two where divisions call it differently or the
   * remarks on it differ.
   *
   * @throws IllegalArgumentException if the day lies outside the known years
   */
  public List<BankHoliday> on(LocalDate date) {
    requireKnown(date);
    return table.on(date);
  }

  /**
   * The bank holiday on a day in one division, if it is one.
   *
   * @throws IllegalArgumentException if the day lies outside the known years
   */
  public Optional<BankHoliday> on(LocalDate date, Division division) {
    return on(date).stream()
        .filter(day -> day.getDivisions().contains(division))
        .findFirst();
  }

  /**
   * These holidays and some more; where a division already has one on such a day, the new one takes
   * its place.
   *
   * @param newVersion what the new version is called
   * @param days the days to add
   * @throws IllegalArgumentException as {@link #of} does
   */
  public BankHolidays with(String newVersion, BankHoliday... days) {
    HolidayTable kept = table;
    for (BankHoliday day : days) {
      kept = kept.without(day.getDate(), day.getDivisions());
    }
    return of(
        newVersion,
        firstYear,
        lastYear,
        Stream.concat(kept.days(), Stream.of(days)).toList());
  }

  /**
   * These holidays without one day.
   *
   * @param newVersion what the new version is called
   * @param date the day that is no bank holiday
   * @param divisions where it is none; everywhere if none is named
   * @throws IllegalArgumentException if it is no bank holiday there now
   */
  public BankHolidays without(String newVersion, LocalDate date, Division... divisions) {
    Set<Division> where = EnumSet.allOf(Division.class);
    if (divisions.length > 0) {
      where.retainAll(Arrays.asList(divisions));
    }
    if (on(date).stream().flatMap(day -> day.getDivisions().stream()).noneMatch(where::contains)) {
      throw new IllegalArgumentException(
          date + " is no bank holiday there, expected a day that is one");
    }
    return new BankHolidays(newVersion, firstYear, lastYear, table.without(date, where));
  }

  /**
   * These holidays with whole years taken from another list, such as one just read from gov.uk.
   *
   * @param newVersion what the new version is called
   * @param newer its years replace the same years of these, or follow them
   * @throws IllegalArgumentException if a year between the two would be unknown
   */
  public BankHolidays replaceYears(String newVersion, BankHolidays newer) {
    if (newer.firstYear > lastYear + 1 || newer.lastYear < firstYear - 1) {
      throw new IllegalArgumentException(
          "the years %s to %s do not adjoin %s to %s, expected no gap"
              .formatted(newer.firstYear, newer.lastYear, firstYear, lastYear));
    }
    return of(
        newVersion,
        Math.min(firstYear, newer.firstYear),
        Math.max(lastYear, newer.lastYear),
        Stream.concat(table.days().filter(day -> !newer.covers(day.getDate())), newer.table.days())
            .toList());
  }

  /**
   * What changed between this version and a newer one, by day and division. Compared are the years
   * that both know.
   */
  public List<HolidayChange> diff(BankHolidays newer) {
    return table.diff(newer.table).stream()
        .filter(change -> covers(change.getDate()) && newer.covers(change.getDate()))
        .toList();
  }

  /**
   * Asks that the bank holidays of the day's year are known.
   *
   * @throws IllegalArgumentException if they are not; the message names the known years
   */
  public void requireKnown(LocalDate date) {
    if (!covers(date)) {
      throw new IllegalArgumentException("the bank holidays of " + date.getYear()
          + " are not known, expected a day from " + firstYear + " to " + lastYear + ", not '"
          + date + "'");
    }
  }

  /** Whether the other has the same version, years and days. */
  @Override
  public boolean equals(Object other) {
    return other instanceof BankHolidays holidays
        && version.equals(holidays.version)
        && firstYear == holidays.firstYear
        && lastYear == holidays.lastYear
        && table.equals(holidays.table);
  }

  @Override
  public int hashCode() {
    return Objects.hash(version, firstYear, lastYear, table);
  }

  /** {@code "bank holidays 2005 to 2028, version 2026-02-25"}. */
  @Override
  public String toString() {
    return "bank holidays " + firstYear + " to " + lastYear + ", version " + version;
  }
}
