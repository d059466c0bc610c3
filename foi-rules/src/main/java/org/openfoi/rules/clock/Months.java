package org.openfoi.rules.clock;

import java.time.LocalDate;
import org.openfoi.model.deadline.Clock;
import org.openfoi.model.deadline.LimitUnit;

/** Limits of calendar months, which end on whatever day of the week they end. */
final class Months {
  private Months() {}

  /**
   * The last day of a limit. Where the last month has no day of the number, the limit ends with the
   * month.
   */
  static LocalDate end(Clock clock, LocalDate start) {
    LocalDate sameNumber = start.plusMonths(clock.getLimit());
    boolean exists = sameNumber.getDayOfMonth() == start.getDayOfMonth();
    return clock.getUnit() == LimitUnit.MONTHS_BEGINNING_WITH && exists
        ? sameNumber.minusDays(1)
        : sameNumber;
  }
}
