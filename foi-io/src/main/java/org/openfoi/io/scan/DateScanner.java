package org.openfoi.io.scan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates in any text, and what the words before them say that they are the dates of.
 *
 * <p>Reads {@code 27 February 2017}, {@code Monday 27th of Feb, 2017}, {@code February 27, 2017},
 * {@code 27/02/2017}, {@code 27.02.17}, {@code 27-Feb-17} and {@code 2017-02-27}. Days come before
 * months, as they do in the United Kingdom. A year of two digits is 1970 to 2069. A day that no
 * calendar has, a day without a year, a month alone and the numbers of versions and references are
 * not dates.
 *
 * <p>A scan takes time in proportion to the text and fails on none. Scanners are immutable and may
 * be shared.
 */
public final class DateScanner {
  private static final DateScanner INSTANCE = new DateScanner();

  private DateScanner() {}

  /** The scanner. */
  public static DateScanner of() {
    return INSTANCE;
  }

  /** The dates of a text in their order; empty if there is none. */
  public List<DateMention> scan(String text) {
    return scan(text, null);
  }

  /**
   * The dates of a text that was written on a day; a day without a year is the last such day up to
   * that one.
   */
  public List<DateMention> scanWritten(String text, LocalDate written) {
    return scan(text, written);
  }

  private static List<DateMention> scan(String text, @Nullable LocalDate written) {
    List<DateMention> dates = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!Chars.isDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int digits = Chars.digits(text, at);
      WrittenDate date = WrittenDate.at(text, at, digits, written);
      if (date == null) {
        at = digits;
      } else {
        dates.add(new DateMention(
            date.start(), date.end(), date.date(), DateRoles.of(text, date.start())));
        at = date.end();
      }
    }
    return List.copyOf(dates);
  }
}
