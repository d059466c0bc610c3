package org.openfoi.rules.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openfoi.model.deadline.Clock;
import org.openfoi.model.deadline.LimitUnit;
import org.openfoi.model.deadline.ReceiptRule;
import org.openfoi.model.deadline.RequestDates;

/** One clock run over the days of one request, without the explanation. */
final class Count {
  private final Clock clock;
  private final RequestDates dates;
  private final WorkingDays days;
  private final @Nullable SchoolSessions sessions;
  private final List<String> remarks = new ArrayList<>(0);
  private final LocalDate arrived;
  private final LocalDate start;
  private @Nullable Pause pause;
  private @Nullable String stopped;

  /**
   * Looks at the days of a request.
   *
   * @throws IllegalArgumentException if they contradict each other
   */
  Count(Clock clock, RequestDates dates, WorkingDays days, @Nullable SchoolSessions sessions) {
    this.clock = clock;
    this.dates = dates;
    this.days = days;
    this.sessions = sessions;
    requireOrder(dates);
    arrived = arrival();
    start =
        dates.getReceiptRule() == ReceiptRule.NEXT_WORKING_DAY ? days.onOrAfter(arrived) : arrived;
    if (clock.isSettable()) {
      requireOrder("Commissioner set the day", start, dates.getDaySetByCommissioner());
    }
    if (stopped == null && clock.getPausedBy().isPresent()) {
      dates.getFeesNoticeGiven().ifPresent(this::lookAtFee);
    }
  }

  Clock clock() {
    return clock;
  }

  RequestDates dates() {
    return dates;
  }

  WorkingDays days() {
    return days;
  }

  /** The day on which the request, or the clarification, arrived. */
  LocalDate arrived() {
    return arrived;
  }

  /** Day 0. */
  LocalDate start() {
    return start;
  }

  List<String> remarks() {
    return remarks;
  }

  /** Why no date can be set, if none can. */
  Optional<String> stopped() {
    return Optional.ofNullable(stopped);
  }

  /** Why a working day does not count, if it does not. */
  Optional<Pause> pauseOn(LocalDate date) {
    return Optional.ofNullable(pause).filter(disregarded -> disregarded.covers(date));
  }

  /** Whether a working day has no school session, where sessions are counted. */
  boolean lacksSession(LocalDate date) {
    return clock.getUnit() == LimitUnit.SCHOOL_DAYS && !sessions().isSchoolDay(date);
  }

  /**
   * The last day.
   *
   * @throws IllegalArgumentException if no date can be set, or it lies outside the known years
   */
  LocalDate due() {
    if (stopped != null) {
      throw new IllegalArgumentException("no last day can be set: " + stopped);
    }
    return dueWith(pause);
  }

  /** How many working days were counted on the day of the answer. */
  int taken(LocalDate answered) {
    Clocks.requireWorkingDays(clock);
    if (answered.isBefore(start)) {
      throw new IllegalArgumentException(
          "the answer of '%s' precedes the receipt, expected a day not before %s"
              .formatted(answered, start));
    }
    int taken = days.between(start, answered);
    if (pause == null || !pause.to().isAfter(start) || pause.from().isAfter(answered)) {
      return taken;
    }
    LocalDate before = later(start, pause.from().minusDays(1));
    LocalDate end = answered.isBefore(pause.to()) ? answered : pause.to();
    return taken - days.between(before, end);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private LocalDate arrival() {
    if (clock.getRestartedBy().isEmpty()) {
      return dates.getReceived();
    }
    if (dates.getClarificationReceived().isPresent()) {
      LocalDate clarified = dates.getClarificationReceived().get();
      remarks.add("the clarification received on %s starts the limit afresh (%s)"
          .formatted(EnglishDates.day(clarified), clock.getRestartedBy().get()));
      return clarified;
    }
    dates
        .getClarificationRequested()
        .ifPresent(asked -> stopped = "the clarification asked for on %s has not been received"
            .formatted(EnglishDates.day(asked)));
    return dates.getReceived();
  }

  private void lookAtFee(LocalDate notice) {
    LocalDate limit = dueWith(null);
    if (notice.isAfter(limit)) {
      remarks.add("the fee was asked for on %s, after the limit of %s, so it pauses nothing"
          .formatted(EnglishDates.day(notice), EnglishDates.day(limit)));
      return;
    }
    Optional<LocalDate> payBy = clock
        .getPaymentClock()
        .map(payment -> new Count(payment, RequestDates.received(notice), days, null).due());
    if (dates.getFeePaid().isEmpty()) {
      stopped = "the fee asked for on %s has not been paid%s"
          .formatted(
              EnglishDates.day(notice),
              payBy.map(day -> "; it can be until " + EnglishDates.day(day)).orElse(""));
      return;
    }
    LocalDate paid = dates.getFeePaid().get();
    if (payBy.isPresent() && paid.isAfter(payBy.get())) {
      stopped = "the fee was paid on %s, after the last day %s (%s)"
          .formatted(
              EnglishDates.day(paid),
              EnglishDates.day(payBy.get()),
              clock.getPaymentClock().map(Clock::getProvision).orElseThrow());
      return;
    }
    pause = new Pause(notice, paid, clock.getPausedBy().orElseThrow());
  }

  private LocalDate dueWith(@Nullable Pause disregarded) {
    if (clock.getUnit().isMonths()) {
      return Months.end(clock, start);
    }
    if (clock.getUnit() == LimitUnit.SCHOOL_DAYS) {
      return schoolDue(disregarded);
    }
    LocalDate last = workingDue(clock.getLimit(), disregarded);
    return clock.isSettable()
        ? dates.getDaySetByCommissioner().filter(day -> day.isBefore(last)).orElse(last)
        : last;
  }

  /** Steps over the pause without counting its days one by one. */
  private LocalDate workingDue(int limit, @Nullable Pause disregarded) {
    LocalDate due = days.plus(start, limit);
    if (disregarded == null
        || !disregarded.to().isAfter(start)
        || disregarded.from().isAfter(due)) {
      return due;
    }
    int counted = days.between(start, later(start, disregarded.from().minusDays(1)));
    return days.plus(disregarded.to(), limit - counted);
  }

  private LocalDate schoolDue(@Nullable Pause disregarded) {
    LocalDate cap = workingDue(clock.getCap().orElseThrow(), disregarded);
    int counted = 0;
    for (LocalDate day = days.plus(start, 1); day.isBefore(cap); day = days.plus(day, 1)) {
      boolean paused = disregarded != null && disregarded.covers(day);
      if (!paused && sessions().isSchoolDay(day) && ++counted == clock.getLimit()) {
        return day;
      }
    }
    return cap;
  }

  private SchoolSessions sessions() {
    if (sessions == null) {
      throw new IllegalArgumentException(
          "'" + clock + "' counts school days, expected the sessions of the school");
    }
    return sessions;
  }

  private static void requireOrder(RequestDates dates) {
    LocalDate received = dates.getReceived();
    requireOrder("clarification was asked for", received, dates.getClarificationRequested());
    requireOrder(
        "clarification was received",
        dates.getClarificationRequested().orElse(received),
        dates.getClarificationReceived());
    requireOrder("fee was asked for", received, dates.getFeesNoticeGiven());
    requireOrder("fee was paid", dates.getFeesNoticeGiven().orElse(received), dates.getFeePaid());
    if (dates.getFeePaid().isPresent() && dates.getFeesNoticeGiven().isEmpty()) {
      throw new IllegalArgumentException("the fee was paid on '"
          + dates.getFeePaid().get() + "' but not asked for, expected the day of the notice");
    }
  }

  private static void requireOrder(String what, LocalDate earlier, Optional<LocalDate> later) {
    if (later.isPresent() && later.get().isBefore(earlier)) {
      throw new IllegalArgumentException(
          "the %s on '%s', expected a day not before %s".formatted(what, later.get(), earlier));
    }
  }
}
