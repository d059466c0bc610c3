package org.openfoi.rules.clock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The days on which a school has a session, between the first and the last that is known.
 *
 * <p>Which days those are, only the school knows: no list of term dates comes with this library.
 */
public final class SchoolSessions {
  private final NavigableSet<LocalDate> days;

  private SchoolSessions(NavigableSet<LocalDate> days) {
    this.days = days;
  }

  /**
   * The sessions of a school.
   *
   * @param days every day with a session, in any order, from the first to the last that is known
   * @throws IllegalArgumentException if there is none
   */
  public static SchoolSessions of(Collection<LocalDate> days) {
    if (days.isEmpty()) {
      throw new IllegalArgumentException("no school sessions are given, expected at least one");
    }
    return new SchoolSessions(new TreeSet<>(days));
  }

  /** Monday to Friday of one half term, both ends included. */
  public static SchoolSessions ofTerm(LocalDate first, LocalDate last) {
    return of(
        first.datesUntil(last.plusDays(1)).filter(day -> !DayOff.isWeekend(day)).toList());
  }

  /** These sessions and those of another half term. */
  public SchoolSessions and(SchoolSessions other) {
    NavigableSet<LocalDate> both = new TreeSet<>(days);
    both.addAll(other.days);
    return new SchoolSessions(both);
  }

  /** These sessions without a day on which the school is closed. */
  public SchoolSessions without(LocalDate closed) {
    NavigableSet<LocalDate> open = new TreeSet<>(days);
    open.remove(closed);
    return of(open);
  }

  /**
   * Whether the school has a session.
   *
   * @throws IllegalArgumentException if the day lies before the first or behind the last known one
   */
  public boolean isSchoolDay(LocalDate date) {
    if (date.isBefore(days.first()) || date.isAfter(days.last())) {
      throw new IllegalArgumentException("the school sessions of '" + date
          + "' are not known, expected a day from " + days.first() + " to " + days.last());
    }
    return days.contains(date);
  }
}
