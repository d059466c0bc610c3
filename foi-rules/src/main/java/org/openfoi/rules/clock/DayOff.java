package org.openfoi.rules.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfoi.model.calendar.BankHoliday;
import org.openfoi.model.calendar.BankHolidays;
import org.openfoi.model.calendar.Division;
import org.openfoi.model.calendar.WorkingDayPolicy;
import org.openfoi.model.deadline.DayKind;

/**
 * Why a day is no working day.
 *
 * @param kind a weekend or a holiday
 * @param reason in words: {@code "Sunday"}, {@code "2nd January (Scotland)"}
 * @param holidays the bank holidays behind it, with the divisions that matter under the policy;
 *     empty for a weekend, and for a day that only the Act names
 */
public record DayOff(DayKind kind, String reason, List<BankHoliday> holidays) {
  /** Copies the list. */
  public DayOff {
    holidays = List.copyOf(holidays);
  }

  static boolean isWeekend(LocalDate date) {
    DayOfWeek day = date.getDayOfWeek();
    return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
  }

  static DayOff weekend(LocalDate date) {
    return new DayOff(DayKind.WEEKEND, EnglishDates.name(date.getDayOfWeek()), List.of());
  }

  /** The holidays of a policy, by day, without those on weekends. */
  static Stream<Named> holidays(WorkingDayPolicy policy, BankHolidays holidays) {
    Stream<Named> proclaimed = holidays.all().stream()
        .filter(day -> day.getDivisions().stream().anyMatch(policy.getDivisions()::contains))
        .map(day -> narrow(day, policy.getDivisions()))
        .map(day -> new Named(day.getDate(), proclaimed(List.of(day))));
    Stream<Named> named = Stream.iterate(
            holidays.getFirstYear(), year -> year <= holidays.getLastYear(), year -> year + 1)
        .flatMap(year -> namedByTheAct(policy, year));
    return Stream.concat(proclaimed, named).filter(day -> !isWeekend(day.date()));
  }

  /** This reason and another one of the same day; a bank holiday says more than a named day. */
  DayOff and(DayOff other) {
    if (holidays.isEmpty() || other.holidays.isEmpty()) {
      return holidays.isEmpty() ? other : this;
    }
    return proclaimed(Stream.concat(holidays.stream(), other.holidays.stream()).toList());
  }

  private static Stream<Named> namedByTheAct(WorkingDayPolicy policy, int year) {
    Named christmas = new Named(
        LocalDate.of(year, 12, 25), new DayOff(DayKind.HOLIDAY, "Christmas Day", List.of()));
    Named goodFriday =
        new Named(Easter.goodFriday(year), new DayOff(DayKind.HOLIDAY, "Good Friday", List.of()));
    return policy.isGoodFridayNamed() ? Stream.of(goodFriday, christmas) : Stream.of(christmas);
  }

  private static BankHoliday narrow(BankHoliday day, Set<Division> divisions) {
    Set<Division> common = EnumSet.copyOf(day.getDivisions());
    common.retainAll(divisions);
    return common.equals(day.getDivisions())
        ? day
        : BankHoliday.builder().from(day).divisions(common).build();
  }

  private static DayOff proclaimed(List<BankHoliday> days) {
    Map<String, Set<Division>> byTitle = new LinkedHashMap<>();
    for (BankHoliday day : days) {
      byTitle
          .computeIfAbsent(day.getTitle(), title -> EnumSet.noneOf(Division.class))
          .addAll(day.getDivisions());
    }
    String reason = byTitle.entrySet().stream()
        .map(entry -> entry.getKey()
            + entry.getValue().stream()
                .map(Division::getTitle)
                .collect(Collectors.joining(", ", " (", ")")))
        .collect(Collectors.joining(", "));
    return new DayOff(DayKind.HOLIDAY, reason, days);
  }

  /** A day and why it is off. */
  record Named(LocalDate date, DayOff why) {}
}
