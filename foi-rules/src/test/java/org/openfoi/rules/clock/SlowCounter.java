package org.openfoi.rules.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.openfoi.model.calendar.BankHoliday;
import org.openfoi.model.calendar.BankHolidays;
import org.openfoi.model.calendar.Division;
import org.openfoi.model.deadline.Clock;
import org.openfoi.model.deadline.LimitUnit;

/** Counts day by day and shares no code with the clocks: the Acts read once more, and plainly. */
final class SlowCounter {
  private final Set<LocalDate> anywhere = new HashSet<>();
  private final Set<LocalDate> inScotland = new HashSet<>();
  private final Set<LocalDate> sessions;

  SlowCounter(BankHolidays holidays, Set<LocalDate> sessions) {
    this.sessions = sessions;
    for (BankHoliday day : holidays.all()) {
      anywhere.add(day.getDate());
      if (day.getDivisions().contains(Division.SCOTLAND)) {
        inScotland.add(day.getDate());
      }
    }
  }

  boolean isWorkingDay(Clock clock, LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return false;
    }
    return !(clock.getId().startsWith("foisa/") ? inScotland : anywhere).contains(day);
  }

  LocalDate due(Clock clock, LocalDate received) {
    return due(clock, received, day -> false);
  }

  LocalDate due(Clock clock, LocalDate received, Predicate<LocalDate> paused) {
    if (clock.getUnit().isMonths()) {
      return months(clock, received);
    }
    int workingDays = 0;
    int schoolDays = 0;
    LocalDate day = received;
    while (true) {
      day = day.plusDays(1);
      if (isWorkingDay(clock, day) && !paused.test(day)) {
        workingDays++;
        if (sessions.contains(day)) {
          schoolDays++;
        }
        boolean done = clock.getUnit() == LimitUnit.SCHOOL_DAYS
            ? schoolDays == 20 || workingDays == 60
            : workingDays == clock.getLimit();
        if (done) {
          return day;
        }
      }
    }
  }

  /** The day before, or of, the same number so many months later; or the end of that month. */
  private static LocalDate months(Clock clock, LocalDate received) {
    int number = received.getDayOfMonth();
    int monthsToGo = clock.getLimit();
    LocalDate day = received;
    while (monthsToGo > 0) {
      day = day.plusDays(1);
      if (day.getDayOfMonth() == 1) {
        monthsToGo--;
      }
    }
    while (day.getDayOfMonth() < number) {
      if (day.plusDays(1).getDayOfMonth() == 1) {
        return day;
      }
      day = day.plusDays(1);
    }
    return clock.getUnit() == LimitUnit.MONTHS_AFTER ? day : day.minusDays(1);
  }
}
