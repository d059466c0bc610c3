package org.openfoi.model.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Bank holidays by day; a division has at most one on a day, and those of one title and note are
 * one entry.
 */
final class HolidayTable {
  private final TreeMap<LocalDate, List<BankHoliday>> byDate;

  private HolidayTable(TreeMap<LocalDate, List<BankHoliday>> byDate) {
    this.byDate = byDate;
  }

  static HolidayTable of(Collection<BankHoliday> days) {
    TreeMap<LocalDate, List<BankHoliday>> byDate = new TreeMap<>();
    for (BankHoliday day : days) {
      if (day.getDivisions().isEmpty()) {
        throw new IllegalArgumentException("'" + day.getTitle() + "' on " + day.getDate()
            + " has no division, expected at least one");
      }
      byDate.merge(day.getDate(), List.of(day), HolidayTable::join);
    }
    return new HolidayTable(byDate);
  }

  Stream<BankHoliday> days() {
    return byDate.values().stream().flatMap(List::stream);
  }

  SortedSet<LocalDate> dates() {
    return byDate.navigableKeySet();
  }

  List<BankHoliday> on(LocalDate date) {
    return byDate.getOrDefault(date, List.of());
  }

  HolidayTable without(LocalDate date, Set<Division> divisions) {
    TreeMap<LocalDate, List<BankHoliday>> kept = new TreeMap<>(byDate);
    List<BankHoliday> rest = on(date).stream()
        .map(day -> {
          Set<Division> left = EnumSet.copyOf(day.getDivisions());
          left.removeAll(divisions);
          return withDivisions(day, left);
        })
        .filter(day -> !day.getDivisions().isEmpty())
        .toList();
    if (rest.isEmpty()) {
      kept.remove(date);
    } else {
      kept.put(date, rest);
    }
    return new HolidayTable(kept);
  }

  List<HolidayChange> diff(HolidayTable newer) {
    SortedSet<LocalDate> dates = new TreeSet<>(dates());
    dates.addAll(newer.dates());
    List<HolidayChange> changes = new ArrayList<>();
    for (LocalDate date : dates) {
      for (Division division : Division.values()) {
        Optional<String> before = title(date, division);
        Optional<String> after = newer.title(date, division);
        if (!before.equals(after)) {
          changes.add(HolidayChange.builder()
              .date(date)
              .division(division)
              .before(before)
              .after(after)
              .build());
        }
      }
    }
    return changes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HolidayTable table && byDate.equals(table.byDate);
  }

  @Override
  public int hashCode() {
    return byDate.hashCode();
  }

  private Optional<String> title(LocalDate date, Division division) {
    return on(date).stream()
        .filter(day -> day.getDivisions().contains(division))
        .map(BankHoliday::getTitle)
        .findFirst();
  }

  /** Adds the one day of a list to the others of its date. */
  private static List<BankHoliday> join(List<BankHoliday> others, List<BankHoliday> one) {
    BankHoliday day = one.get(0);
    Map<String, BankHoliday> alike = new TreeMap<>();
    for (BankHoliday other : others) {
      for (Division division : other.getDivisions()) {
        if (day.getDivisions().contains(division)) {
          throw new IllegalArgumentException("'" + day.getTitle() + "' on " + day.getDate()
              + " is the second bank holiday of that day in " + division.getTitle()
              + ", expected one");
        }
      }
      alike.put(key(other), other);
    }
    alike.merge(key(day), day, HolidayTable::joinDivisions);
    return List.copyOf(alike.values());
  }

  /** What two entries of a day must share to be one. */
  private static String key(BankHoliday day) {
    return day.getTitle() + "\n" + day.getNote().orElse("");
  }

  private static BankHoliday joinDivisions(BankHoliday one, BankHoliday other) {
    Set<Division> divisions = EnumSet.copyOf(one.getDivisions());
    divisions.addAll(other.getDivisions());
    return withDivisions(one, divisions);
  }

  private static BankHoliday withDivisions(BankHoliday day, Set<Division> divisions) {
    return BankHoliday.builder().from(day).divisions(divisions).build();
  }
}
