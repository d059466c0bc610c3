package org.openfoi.rules.clock;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as English letters write them, whatever the machine's language. */
final class EnglishDates {
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

  private EnglishDates() {}

  /** {@code "Mon 1 Jul 2024"}. */
  static String brief(LocalDate date) {
    return SHORT.format(date);
  }

  /** {@code "1 July 2024"}. */
  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** {@code "Monday 1 July 2024"}. */
  static String full(LocalDate date) {
    return LONG.format(date);
  }
}
