package org.openfoi.rules.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openfoi.model.calendar.BankHolidays;
import org.openfoi.model.calendar.WorkingDayPolicy;

/**
 * The working days of one policy in the years whose bank holidays are known.
 *
 * <p>All days are counted once, when it is made; after that every question is a look-up that takes
 * the same time for 20 days as for 60, and allocates nothing. A question that leads outside the
 * known years is refused with an error that names them. Safe for threads.
 */
public final class WorkingDays {
  private final WorkingDayPolicy policy;
  private final BankHolidays holidays;
  private final Map<LocalDate, DayOff> off = new HashMap<>();
  private final int firstDay;
  /** For each known day, how many working days there are up to and including it. */
  private final int[] countTo;
  /** Every working day, in order. */
  private final LocalDate[] days;

  private WorkingDays(WorkingDayPolicy policy, BankHolidays holidays) {
    this.policy = policy;
    this.holidays = holidays;
    DayOff.holidays(policy, holidays).forEach(day -> off.merge(day.date(), day.why(), DayOff::and));
    LocalDate first = LocalDate.of(holidays.getFirstYear(), 1, 1);
    LocalDate end = LocalDate.of(holidays.getLastYear() + 1, 1, 1);
    firstDay = Math.toIntExact(first.toEpochDay());
    countTo = new int[Math.toIntExact(end.toEpochDay()) - firstDay];
    List<LocalDate> working = new ArrayList<>(countTo.length);
    for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1)) {
      if (!DayOff.isWeekend(day) && !off.containsKey(day)) {
        working.add(day);
      }
      countTo[Math.toIntExact(day.toEpochDay()) - firstDay] = working.size();
    }
    days = working.toArray(LocalDate[]::new);
  }

  /** The working days of a policy under one version of the bank holidays. */
  public static WorkingDays of(WorkingDayPolicy policy, BankHolidays holidays) {
    return new WorkingDays(policy, holidays);
  }

  /** Which days are working days, and by what law. */
  public WorkingDayPolicy getPolicy() {
    return policy;
  }

  /** The bank holidays that are counted with. */
  public BankHolidays getHolidays() {
    return holidays;
  }

  /**
   * Whether a day is a working day.
   *
   * @throws IllegalArgumentException if the day lies outside the known years
   */
  public boolean isWorkingDay(LocalDate date) {
    int index = index(date);
    return countTo[index] > (index == 0 ? 0 : countTo[index - 1]);
  }

  /**
   * Why a day is no working day; nothing if it is one.
   *
   * @throws IllegalArgumentException if the day lies outside the known years
   */
  public Optional<DayOff> whyOff(LocalDate date) {
    holidays.requireKnown(date);
    return DayOff.isWeekend(date)
        ? Optional.of(DayOff.weekend(date))
        : Optional.ofNullable(off.get(date));
  }

  /**
   * The last day of a limit: the given working day following a start, which itself is day 0 and
   * need not be a working day.
   *
   * @param start the day of receipt
   * @param limit how many working days, at least 1
   * @throws IllegalArgumentException if the limit is below 1 or leads outside the known years
   */
  public LocalDate plus(LocalDate start, int limit) {
    return nth(countTo[index(start)] + positive(limit));
  }

  /**
   * The first working day on or after a day.
   *
   * @throws IllegalArgumentException if that leads outside the known years
   */
  public LocalDate onOrAfter(LocalDate date) {
    return isWorkingDay(date) ? date : plus(date, 1);
  }

  /**
   * How many working days there are after one day, up to and including another: the days taken from
   * a receipt to an answer, the days late from a due date to an answer. Negative if the second is
   * the earlier.
   *
   * @throws IllegalArgumentException if a day lies outside the known years
   */
  public int between(LocalDate start, LocalDate end) {
    return countTo[index(end)] - countTo[index(start)];
  }

  /**
   * How many working days an answer came after its due date; 0 if it was in time.
   *
   * @throws IllegalArgumentException if a day lies outside the known years
   */
  public int daysLate(LocalDate due, LocalDate answered) {
    return Math.max(0, between(due, answered));
  }

  /**
   * The latest day of receipt whose limit ends on or before a day; the question backwards.
   *
   * @param due the day on or before which the limit has to end
   * @param limit how many working days, at least 1
   * @throws IllegalArgumentException if the limit is below 1 or leads outside the known years
   */
  public LocalDate latestReceipt(LocalDate due, int limit) {
    LocalDate dayOne = nth(countTo[index(due)] - positive(limit) + 1);
    LocalDate receipt = dayOne.minusDays(1);
    holidays.requireKnown(receipt);
    return receipt;
  }

  /** The policy, the years and the version. */
  @Override
  public String toString() {
    return "working days without " + policy.getDescription() + ", " + holidays;
  }

  /** The working day of a number, from 1 in the first known year. */
  private LocalDate nth(int number) {
    if (number < 1) {
      holidays.requireKnown(LocalDate.of(holidays.getFirstYear() - 1, 12, 31));
    }
    if (number > days.length) {
      holidays.requireKnown(LocalDate.of(holidays.getLastYear() + 1, 1, 1));
    }
    return days[number - 1];
  }

  private int index(LocalDate date) {
    long index = date.toEpochDay() - firstDay;
    if (index < 0 || index >= countTo.length) {
      holidays.requireKnown(date);
    }
    return (int) index;
  }

  private static int positive(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(
          "a limit of '" + limit + "' days is none, expected at least 1");
    }
    return limit;
  }
}
