package org.openfoi.io.scan;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as it is written.
 *
 * @param start the offset of the first character
 * @param end the offset after the last one
 * @param date the day
 */
record WrittenDate(int start, int end, LocalDate date) {
  private static final Words OF_A_VERSION =
      Words.of("v version release section paragraph para figure table");

  /**
   * The date that the digits there begin, or that they are the day of; null if there is none.
   *
   * @param written the day of the text, which gives the year of a day without one; null if it is
   *     not known, and no such day is read
   */
  static @Nullable WrittenDate at(String text, int start, int digits, @Nullable LocalDate written) {
    char before = Chars.at(text, start - 1);
    if (Chars.isWordPart(before) || before == '\u00A3' || digits - start > 4) {
      return null;
    }
    boolean inNumber = isSeparator(before) && Chars.isDigit(Chars.at(text, start - 2));
    char after = Chars.at(text, digits);
    if (digits - start > 2) {
      return inNumber || digits - start == 3 ? null : yearFirst(text, start, digits);
    }
    if (isSeparator(after) && Chars.isDigit(Chars.at(text, digits + 1))) {
      return inNumber ? null : numeric(text, start, digits);
    }
    if (inNumber && before != '-' || after == '(' || after == ')') {
      return null;
    }
    WrittenDate date = dayFirst(text, start, digits, written);
    return date == null ? monthFirst(text, start, digits) : date;
  }

  private static boolean isSeparator(char c) {
    return c == '/' || c == '.' || c == '-' || c == '\u2011' || c == '\u2010';
  }

  private static @Nullable WrittenDate yearFirst(String text, int start, int digits) {
    char separator = Chars.at(text, digits);
    if (separator == '.' || !isSeparator(separator)) {
      return null;
    }
    int month = Chars.digits(text, digits + 1);
    if (month - digits != 3 || Chars.at(text, month) != separator) {
      return null;
    }
    int day = Chars.digits(text, month + 1);
    boolean ends = Chars.at(text, day) == 'T' || !goesOn(text, day);
    return day - month != 3 || !ends
        ? null
        : date(
            start,
            day,
            number(text, start, digits),
            number(text, digits + 1, month),
            number(text, month + 1, day));
  }

  private static @Nullable WrittenDate numeric(String text, int start, int digits) {
    char separator = text.charAt(digits);
    int month = Chars.digits(text, digits + 1);
    if (month - digits > 3 || Chars.at(text, month) != separator) {
      return null;
    }
    int year = Chars.digits(text, month + 1);
    int length = year - month - 1;
    if (length != 4 && length != 2 || goesOn(text, year)) {
      return null;
    }
    boolean version = separator == '.'
        && length == 2
        && (month - digits != 3 || OF_A_VERSION.contains(Guards.wordBefore(text, start)));
    return version
        ? null
        : date(
            start,
            year,
            year(text, month + 1, year),
            number(text, digits + 1, month),
            number(text, start, digits));
  }

  private static @Nullable WrittenDate dayFirst(
      String text, int start, int digits, @Nullable LocalDate written) {
    int from = pastSign(text, pastOrdinal(text, digits));
    if (Chars.isWord(text, from, "day")) {
      from = Chars.skip(text, from + 3);
    }
    if (Chars.isWord(text, from, "of")) {
      from = Chars.skip(text, from + 2);
    }
    int to = Chars.letters(text, from, 12);
    int month = Months.number(text, from, to);
    if (month == 0) {
      return null;
    }
    int year = pastSign(text, to);
    boolean quoted = Chars.at(text, year) == '\'' || Chars.at(text, year) == '\u2019';
    year += quoted ? 1 : 0;
    int end = Chars.digits(text, year);
    if (end == year && written != null) {
      return withoutYear(text, start, to, month, number(text, start, digits), written);
    }
    boolean cut = end - year == 2
        && (quoted
            || isSeparator(Chars.at(text, year - 1))
            || Months.isShort(from, to)
            || pastOrdinal(text, digits) > digits && isStop(Chars.at(text, end)));
    return end - year != 4 && !cut || goesOn(text, end)
        ? null
        : named(text, start, end, year(text, year, end), month, number(text, start, digits));
  }

  private static @Nullable WrittenDate withoutYear(
      String text, int start, int end, int month, int day, LocalDate written) {
    WrittenDate date = named(text, start, end, written.getYear(), month, day);
    return date != null && date.date.isAfter(written)
        ? named(text, start, end, written.getYear() - 1, month, day)
        : date;
  }

  private static @Nullable WrittenDate monthFirst(String text, int start, int digits) {
    int to = Chars.skipBack(text, start);
    int from = to;
    while (from > 0 && to - from < 12 && Chars.isLetter(text.charAt(from - 1))) {
      from--;
    }
    int month = to == start ? 0 : Months.number(text, from, to);
    int year = month == 0 ? 0 : pastSign(text, pastOrdinal(text, digits));
    int end = Chars.digits(text, year);
    return month == 0 || year == digits || end - year != 4 || goesOn(text, end)
        ? null
        : named(text, from, end, year(text, year, end), month, number(text, start, digits));
  }

  /** The place after {@code th}, also where it is written {@code ^th}. */
  private static int pastOrdinal(String text, int digits) {
    int from = Chars.at(text, digits) == '^' ? digits + 1 : digits;
    from = from == digits ? Chars.skip(text, digits) : from;
    boolean ordinal = Chars.isWord(text, from, "th")
        || Chars.isWord(text, from, "st")
        || Chars.isWord(text, from, "nd")
        || Chars.isWord(text, from, "rd");
    return ordinal ? from + 2 : digits;
  }

  /** The place after a comma, full stop or hyphen and the gaps around it. */
  private static int pastSign(String text, int from) {
    int at = Chars.skip(text, from);
    char c = Chars.at(text, at);
    return c == ',' || isSeparator(c) ? Chars.skip(text, at + 1) : at;
  }

  /** Whether nothing can follow that would be counted. */
  private static boolean isStop(char c) {
    return c == ',' || c == '.' || c == ';' || c == ':' || c == ')' || c == '\0' || c == '\n';
  }

  /** Whether a number or word does not end there. */
  private static boolean goesOn(String text, int end) {
    char c = Chars.at(text, end);
    return Chars.isWordPart(c) || isSeparator(c) && Chars.isDigit(Chars.at(text, end + 1));
  }

  private static @Nullable WrittenDate named(
      String text, int start, int end, int year, int month, int day) {
    int comma = Chars.skipBack(text, start);
    int to = Chars.at(text, comma - 1) == ',' ? comma - 1 : comma;
    int from = to;
    while (from > 0 && to - from < 12 && Chars.isLetter(text.charAt(from - 1))) {
      from--;
    }
    boolean weekday = to < start && Months.isWeekday(text, from, to);
    return date(weekday ? from : start, end, year, month, day);
  }

  private static @Nullable WrittenDate date(int start, int end, int year, int month, int day) {
    if (year < 1600 || year > 2399) {
      return null;
    }
    try {
      return new WrittenDate(start, end, LocalDate.of(year, month, day));
    } catch (DateTimeException e) { // a day that no calendar has
      return null;
    }
  }

  private static int year(String text, int from, int to) {
    int year = number(text, from, to);
    return to - from > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }
}
