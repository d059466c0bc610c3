package org.openfoi.io.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the date that a report bears, day before month as in the United Kingdom. */
final class WrittenDay {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern WORDS = Pattern.compile(
      "(?:\\p{L}{3,9},?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+(\\p{L}{3})\\p{L}{0,6}\\.?,?[\\s-]+(\\d{4}|\\d{2})\\.?");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})[./\\u2010\\u2011-](\\d{1,2})[./\\u2010\\u2011-](\\d{4}|\\d{2})");
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[\\u2010\\u2011-](\\d{2})[\\u2010\\u2011-](\\d{2})");

  private WrittenDay() {}

  /** The day that a text is; empty if it is anything else. */
  static Optional<LocalDate> of(String text) {
    Matcher words = WORDS.matcher(text);
    if (words.matches()) {
      int month = MONTHS.indexOf(words.group(2).toLowerCase(Locale.ROOT)) + 1;
      return day(year(words.group(3)), month, number(words.group(1)));
    }
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      return day(year(numbers.group(3)), number(numbers.group(2)), number(numbers.group(1)));
    }
    Matcher iso = ISO.matcher(text);
    return iso.matches()
        ? day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)))
        : Optional.empty();
  }

  private static int year(String digits) {
    int year = number(digits);
    return digits.length() == 4 ? year : year < 70 ? 2000 + year : 1900 + year;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
