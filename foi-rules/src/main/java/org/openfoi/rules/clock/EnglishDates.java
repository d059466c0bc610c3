package org.openfoi.rules.clock;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Days as English letters write them. The names are those of the constants in {@code java.time}:
 * the machine's language and the locale data of its Java, which changes, have no say.
 */
final class EnglishDates {
  private EnglishDates() {}

  /** {@code "Mon 1 Jul 2024"}. */
  static String brief(LocalDate date) {
    return name(date.getDayOfWeek()).substring(0, 3) + " " + date.getDayOfMonth() + " "
        + name(date.getMonth()).substring(0, 3) + " " + date.getYear();
  }

  /** {@code "1 July 2024"}. */
  static String day(LocalDate date) {
    return date.getDayOfMonth() + " " + name(date.getMonth()) + " " + date.getYear();
  }

  /** {@code "Monday 1 July 2024"}. */
  static String full(LocalDate date) {
    return name(date.getDayOfWeek()) + " " + day(date);
  }

  /** {@code MONDAY} as {@code Monday}. */
  static String name(Enum<?> constant) {
    return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
