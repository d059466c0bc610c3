package org.openfoi.rules.clock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openfoi.model.calendar.BankHolidays;
import org.openfoi.model.calendar.WorkingDayPolicy;
import org.openfoi.model.deadline.Clock;
import org.openfoi.model.deadline.Deadline;
import org.openfoi.model.deadline.LimitUnit;
import org.openfoi.model.deadline.RequestDates;

/**
 * The clocks of the Acts under one version of the bank holidays: due dates, deadlines with their
 * explanation, and the same again when a holiday is proclaimed.
 *
 * <pre>{@code
 * Deadline deadline =
 *     Clocks.shipped().deadline(Clock.of("foia/response"), LocalDate.of(2024, 12, 10));
 * deadline.getDue();             // 2025-01-13
 * Timeline.of(deadline);         // every day from receipt, for a letter
 * }</pre>
 *
 * <p>Every method refuses days outside the known years, and days of a request that contradict each
 * other, with an {@link IllegalArgumentException}. Safe for threads.
 */
public final class Clocks {
  private final BankHolidays holidays;
  private final Map<WorkingDayPolicy, WorkingDays> workingDays;
  private final @Nullable SchoolSessions sessions;

  private Clocks(
      BankHolidays holidays,
      Map<WorkingDayPolicy, WorkingDays> workingDays,
      @Nullable SchoolSessions sessions) {
    this.holidays = holidays;
    this.workingDays = workingDays;
    this.sessions = sessions;
  }

  /** The clocks under the bank holidays that come with this library. */
  public static Clocks shipped() {
    return Shipped.CLOCKS;
  }

  /** The clocks under another version of the bank holidays. */
  public static Clocks of(BankHolidays holidays) {
    Map<WorkingDayPolicy, WorkingDays> workingDays = new EnumMap<>(WorkingDayPolicy.class);
    for (WorkingDayPolicy policy : WorkingDayPolicy.values()) {
      workingDays.put(policy, WorkingDays.of(policy, holidays));
    }
    return new Clocks(holidays, workingDays, null);
  }

  /** These clocks for a school, whose limit is counted in days with a session. */
  public Clocks withSessions(SchoolSessions ofSchool) {
    return new Clocks(holidays, workingDays, ofSchool);
  }

  /** The bank holidays that are counted with. */
  public BankHolidays getHolidays() {
    return holidays;
  }

  /** The working days of a policy. */
  public WorkingDays workingDays(WorkingDayPolicy policy) {
    return workingDays.get(policy);
  }

  /**
   * The last day of a limit, without explanation: two look-ups, however long the limit.
   *
   * @param clock the limit
   * @param received the day on which happens what starts it
   */
  public LocalDate dueDate(Clock clock, LocalDate received) {
    return clock.getUnit() == LimitUnit.WORKING_DAYS
        ? workingDays.get(clock.getPolicy()).plus(received, clock.getLimit())
        : dueDate(clock, RequestDates.received(received));
  }

  /** The last day of a limit, without explanation, given all that happened to the request. */
  public LocalDate dueDate(Clock clock, RequestDates dates) {
    return count(clock, dates).due();
  }

  /** The last day of a limit with every day that leads to it. */
  public Deadline deadline(Clock clock, LocalDate received) {
    return deadline(clock, RequestDates.received(received));
  }

  /** The last day of a limit with every day that leads to it, given all that happened. */
  public Deadline deadline(Clock clock, RequestDates dates) {
    return Explanation.of(count(clock, dates));
  }

  /**
   * Why no last day can be set, if none can: a clarification or a fee is awaited, or the fee came
   * too late. The other methods refuse such a request with the same words.
   */
  public Optional<String> whyStopped(Clock clock, RequestDates dates) {
    return count(clock, dates).stopped();
  }

  /** The last days of a stream of cases, in its order. */
  public Stream<LocalDate> dueDates(Clock clock, Stream<RequestDates> cases) {
    return cases.map(dates -> dueDate(clock, dates));
  }

  /** The deadlines of a stream of cases, explained, in its order. */
  public Stream<Deadline> deadlines(Clock clock, Stream<RequestDates> cases) {
    return cases.map(dates -> deadline(clock, dates));
  }

  /**
   * How many days of the limit an answer took; days that did not count for the limit do not count
   * here. 0 for an answer on the day of receipt.
   *
   * @throws IllegalArgumentException as ever, and if the clock counts months or school days, or the
   *     answer precedes day 0
   */
  public int daysTaken(Clock clock, RequestDates dates, LocalDate answered) {
    return count(clock, dates).taken(answered);
  }

  /** How many working days an answer came after the last day; 0 if it was in time. */
  public int daysLate(Clock clock, RequestDates dates, LocalDate answered) {
    return workingDays.get(clock.getPolicy()).daysLate(dueDate(clock, dates), answered);
  }

  /**
   * The latest day of receipt whose limit ends on or before a day.
   *
   * @throws IllegalArgumentException as ever, and if the clock does not count working days
   */
  public LocalDate latestReceipt(Clock clock, LocalDate due) {
    requireWorkingDays(clock);
    return workingDays.get(clock.getPolicy()).latestReceipt(due, clock.getLimit());
  }

  /**
   * What the Act asks, and the Commissioner advises, where the public interest in a qualified
   * exemption is still being weighed (FOIA s.10(3)).
   */
  public PublicInterestExtension publicInterest(RequestDates dates) {
    return new PublicInterestExtension(
        deadline(Clock.of("foia/refusal-notice"), dates),
        deadline(Clock.of("foia/public-interest"), dates));
  }

  /**
   * The deadlines that move when they are computed again with these clocks, in the order given; see
   * {@link BankHolidays#diff} for the days that move them.
   *
   * @param open deadlines that were computed with another version of the bank holidays; those of a
   *     school need {@link #withSessions the sessions} of that school
   */
  public List<MovedDeadline> moved(Collection<Deadline> open) {
    return open.stream()
        .map(before -> new MovedDeadline(before, deadline(before.getClock(), before.getDates())))
        .filter(moved -> !moved.before().getDue().equals(moved.after().getDue()))
        .toList();
  }

  /** The version of the bank holidays. */
  @Override
  public String toString() {
    return "clocks with " + holidays;
  }

  static void requireWorkingDays(Clock clock) {
    if (clock.getUnit() != LimitUnit.WORKING_DAYS) {
      throw new IllegalArgumentException("'" + clock + "' counts "
          + clock.getUnit().inWords() + ", expected a clock that counts working days");
    }
  }

  private Count count(Clock clock, RequestDates dates) {
    return new Count(clock, dates, workingDays.get(clock.getPolicy()), sessions);
  }

  /** Made when it is first asked for. */
  private static final class Shipped {
    static final Clocks CLOCKS = of(BankHolidays.shipped());
  }
}
