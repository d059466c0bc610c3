package org.openfoi.rules.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openfoi.model.calendar.WorkingDayPolicy;
import org.openfoi.model.deadline.Clock;
import org.openfoi.model.deadline.DayReading;
import org.openfoi.model.deadline.ReceiptRule;
import org.openfoi.model.deadline.StatedDeadline;
import org.openfoi.model.deadline.StatedDeadlineVerdict;

/**
 * The audit of deadlines that authorities state: is it the law's, and if not, how was it counted?
 *
 * <p>Tried are the calendar of the Act and that of the authority's own division, each with the
 * receipt as it was and with a receipt on a day that is no working day moved to the next one.
 */
public final class StatedDeadlines {
  private final Clocks clocks;
  private final WorkingDayPolicy local;

  private StatedDeadlines(Clocks clocks, WorkingDayPolicy local) {
    this.clocks = clocks;
    this.local = local;
  }

  /** The audit of authorities in England and Wales. */
  public static StatedDeadlines of(Clocks clocks) {
    return of(clocks, WorkingDayPolicy.ENGLAND_AND_WALES_ONLY);
  }

  /** The audit of authorities that may have counted by a calendar of their own. */
  public static StatedDeadlines of(Clocks clocks, WorkingDayPolicy local) {
    return new StatedDeadlines(clocks, local);
  }

  /**
   * Audits one deadline of a request that nothing else happened to.
   *
   * @param clock the limit, one of working days
   * @param received the day of receipt
   * @param stated the last day according to the authority
   * @throws IllegalArgumentException if a day lies outside the known years, or the clock does not
   *     count working days
   */
  public StatedDeadline audit(Clock clock, LocalDate received, LocalDate stated) {
    Clocks.requireWorkingDays(clock);
    LocalDate due = clocks.dueDate(clock, received);
    List<DayReading> readings = readings(clock, received, stated);
    return StatedDeadline.builder()
        .clock(clock)
        .received(received)
        .stated(stated)
        .due(due)
        .verdict(verdict(clock, stated.isBefore(received), readings))
        .workingDaysOff(clocks.workingDays(clock.getPolicy()).between(due, stated))
        .readings(readings)
        .build();
  }

  private List<DayReading> readings(Clock clock, LocalDate received, LocalDate stated) {
    List<DayReading> readings = new ArrayList<>();
    for (ReceiptRule rule : ReceiptRule.values()) {
      for (WorkingDayPolicy policy : List.of(clock.getPolicy(), local)) {
        WorkingDays days = clocks.workingDays(policy);
        LocalDate start =
            rule == ReceiptRule.NEXT_WORKING_DAY ? days.onOrAfter(received) : received;
        DayReading reading = DayReading.of(policy, rule);
        if (days.plus(start, clock.getLimit()).equals(stated) && !readings.contains(reading)) {
          readings.add(reading);
        }
      }
    }
    return readings;
  }

  private StatedDeadlineVerdict verdict(
      Clock clock, boolean beforeReceipt, List<DayReading> readings) {
    if (beforeReceipt) {
      return StatedDeadlineVerdict.BEFORE_RECEIPT;
    }
    if (readings.isEmpty()) {
      return StatedDeadlineVerdict.NONE;
    }
    DayReading simplest = readings.get(0);
    if (simplest.getReceiptRule() == ReceiptRule.NEXT_WORKING_DAY) {
      return StatedDeadlineVerdict.RECEIPT_MOVED;
    }
    return simplest.getPolicy() == clock.getPolicy()
        ? StatedDeadlineVerdict.STATUTE
        : StatedDeadlineVerdict.ONE_DIVISION_ONLY;
  }
}
