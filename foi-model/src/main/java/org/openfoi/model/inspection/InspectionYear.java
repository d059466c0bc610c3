package org.openfoi.model.inspection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.model.internal.Shown;

/**
 * The year of an inspection programme: a calendar year, {@code 2014}, or a financial year from
 * April to March, {@code 2018/19}.
 *
 * <p>In JSON it is the text that {@link #toString} gives.
 */
public final class InspectionYear implements Comparable<InspectionYear> {
  private static final int FIRST = 1856;
  private static final int LAST = 9999;
  private static final Pattern FORM =
      Pattern.compile("\\s*(\\d{4})(?:\\s*[/\\u2010-\\u2013-]\\s*(?:(\\d{4})|(\\d{2})))?\\s*");

  private final int first;
  private final boolean financial;

  private InspectionYear(int first, boolean financial) {
    this.first = first;
    this.financial = financial;
  }

  /**
   * A calendar year, such as 2014.
   *
   * @throws IllegalArgumentException if the year is before 1856 or after 9999
   */
  public static InspectionYear calendar(int year) {
    return checked(year, false);
  }

  /**
   * The financial year that begins on 1 April of a year: 2018 for 2018/19.
   *
   * @throws IllegalArgumentException if the year is before 1856 or after 9999
   */
  public static InspectionYear financial(int first) {
    return checked(first, true);
  }

  /**
   * Reads {@code "2014"}, {@code "2018/19"}, {@code "2018-19"} or {@code "2018/2019"}.
   *
   * @throws IllegalArgumentException if the text has another form, the two years do not follow one
   *     another, or the first is before 1856
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static InspectionYear parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw unreadable(text);
    }
    int first = Integer.parseInt(form.group(1));
    if (form.group(2) == null && form.group(3) == null) {
      return calendar(first);
    }
    boolean follows = form.group(2) == null
        ? Integer.parseInt(form.group(3)) == (first + 1) % 100
        : Integer.parseInt(form.group(2)) == first + 1;
    if (!follows) {
      throw unreadable(text);
    }
    return financial(first);
  }

  /** The first day: 1 January of a calendar year, 1 April of a financial one. */
  public LocalDate firstDay() {
    return LocalDate.of(first, financial ? 4 : 1, 1);
  }

  /** The last day: 31 December of a calendar year, 31 March of a financial one. */
  public LocalDate lastDay() {
    return firstDay().plusYears(1).minusDays(1);
  }

  /** Orders by the first day. */
  @Override
  public int compareTo(InspectionYear other) {
    return firstDay().compareTo(other.firstDay());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof InspectionYear year
        && first == year.first
        && financial == year.financial;
  }

  @Override
  public int hashCode() {
    return 2 * first + (financial ? 1 : 0);
  }

  /** {@code "2014"} or {@code "2018/19"}, which {@link #parse} reads. */
  @JsonValue
  @Override
  public String toString() {
    int next = (first + 1) % 100;
    return financial ? first + "/" + (next < 10 ? "0" : "") + next : String.valueOf(first);
  }

  private static InspectionYear checked(int first, boolean financial) {
    if (first < FIRST || first > LAST) {
      throw new IllegalArgumentException(
          "no inspection was in " + first + ", expected a year from " + FIRST + " to " + LAST);
    }
    return new InspectionYear(first, financial);
  }

  private static IllegalArgumentException unreadable(String text) {
    return new IllegalArgumentException(
        "cannot read a year from '%s', expected a form like '2014' or '2018/19'"
            .formatted(Shown.shortened(text)));
  }
}
