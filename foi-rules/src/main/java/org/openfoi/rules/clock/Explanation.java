package org.openfoi.rules.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openfoi.model.deadline.Clock;
import org.openfoi.model.deadline.DayKind;
import org.openfoi.model.deadline.Deadline;
import org.openfoi.model.deadline.DeadlineDay;
import org.openfoi.model.deadline.LimitUnit;

/** Walks from receipt to the last day of a count and says of every day what it is. */
final class Explanation {
  private final Count count;
  private final LocalDate due;
  private int number;

  private Explanation(Count count) {
    this.count = count;
    this.due = count.due();
  }

  static Deadline of(Count count) {
    return new Explanation(count).deadline();
  }

  private Deadline deadline() {
    Clock clock = count.clock();
    List<DeadlineDay> days = new ArrayList<>();
    for (LocalDate day = count.arrived(); !day.isAfter(due); day = day.plusDays(1)) {
      days.add(explain(day));
    }
    Deadline.Builder deadline = Deadline.builder();
    deadline
        .clock(clock)
        .due(due)
        .provision(clock.getProvision())
        .instrument(clock.getInstrument())
        .standing(clock.getStanding())
        .policy(clock.getPolicy())
        .calendarVersion(count.days().getHolidays().getVersion())
        .dates(count.dates())
        .start(count.start())
        .days(days)
        .addAllRemarks(count.remarks());
    endedEarly().ifPresent(deadline::addRemark);
    return deadline.build();
  }

  private DeadlineDay explain(LocalDate day) {
    if (count.clock().getUnit().isMonths()) {
      return month(day);
    }
    if (day.equals(count.start())) {
      return numbered(day, DayKind.RECEIPT, 0);
    }
    Optional<DayOff> off = count.days().whyOff(day);
    if (day.isBefore(count.start())) {
      String reason = off.map(DayOff::reason).orElse("") + ", so taken as received on "
          + EnglishDates.day(count.start());
      return unnumbered(day, DayKind.BEFORE_RECEIPT, reason).build();
    }
    if (off.isPresent()) {
      return unnumbered(day, off.get().kind(), off.get().reason())
          .holidays(off.get().holidays())
          .build();
    }
    Optional<Pause> pause = count.pauseOn(day);
    if (pause.isPresent()) {
      return unnumbered(day, DayKind.PAUSED, pause.get().reason()).build();
    }
    return count.lacksSession(day)
        ? unnumbered(day, DayKind.NO_SESSION, "no school session").build()
        : numbered(day, DayKind.COUNTED, ++number);
  }

  private DeadlineDay month(LocalDate day) {
    boolean dayZero =
        day.equals(count.start()) && count.clock().getUnit() == LimitUnit.MONTHS_AFTER;
    return dayZero ? numbered(day, DayKind.RECEIPT, 0) : numbered(day, DayKind.COUNTED, ++number);
  }

  /** What to say where fewer days were counted than the limit has. */
  private Optional<String> endedEarly() {
    Clock clock = count.clock();
    if (clock.getUnit().isMonths() || number == clock.getLimit()) {
      return count
          .dates()
          .getDaySetByCommissioner()
          .filter(day -> clock.isSettable() && day.isAfter(due))
          .map(day -> "the day set, %s, is beyond the limit of %s working days"
              .formatted(EnglishDates.day(day), clock.getLimit()));
    }
    return Optional.of(
        clock.getCap().isPresent()
            ? "working day %s came before school day %s"
                .formatted(clock.getCap().getAsInt(), clock.getLimit())
            : "the Commissioner set the day");
  }

  private static DeadlineDay numbered(LocalDate day, DayKind kind, int number) {
    return DeadlineDay.builder().date(day).kind(kind).number(number).build();
  }

  private static DeadlineDay.Builder unnumbered(LocalDate day, DayKind kind, String reason) {
    DeadlineDay.Builder unnumbered = DeadlineDay.builder();
    unnumbered.date(day).kind(kind).reason(reason);
    return unnumbered;
  }
}
