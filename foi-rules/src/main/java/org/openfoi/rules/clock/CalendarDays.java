package org.openfoi.rules.clock;

import java.time.LocalDate;

/**
 * A clock that counts every day of the calendar; where the last one is no working day, the limit
 * ends on the next working day.
 *
 * <p>None of the Acts here counts so. It serves the limits of other laws and of one's own letters,
 * and the comparison with systems that offer such limits.
 *
 * @param limit how many days, at least 1
 * @param workingDays on which days a limit may end
 */
public record CalendarDays(int limit, WorkingDays workingDays) {
  /**
   * Checks the limit.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public CalendarDays {
    if (limit < 1) {
      throw new IllegalArgumentException(
          "a limit of '" + limit + "' days is none, expected at least 1");
    }
  }

  /**
   * The last day of the limit.
   *
   * @param start the day before the first that counts
   * @throws IllegalArgumentException if it leads outside the known years
   */
  public LocalDate dueDate(LocalDate start) {
    return workingDays.onOrAfter(start.plusDays(limit));
  }
}
