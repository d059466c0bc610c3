package org.openfoi.model.inspection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A batch of force reports that an inspectorate publishes together, by its number from 1.
 *
 * <p>HMICFRS inspected the 43 forces for PEEL 2018/19 in three tranches, which its press releases
 * also call groups. In JSON a tranche is its number.
 */
public final class Tranche implements Comparable<Tranche> {
  /** The highest number a tranche can have: there are no more forces than this. */
  public static final int MAX = 99;

  private static final Pattern FORM =
      Pattern.compile("\\s*(?:(?:tranche|group)\\s*)?(\\d{1,2})\\s*", Pattern.CASE_INSENSITIVE);

  private final int number;

  private Tranche(int number) {
    this.number = number;
  }

  /**
   * The tranche of a number.
   *
   * @throws IllegalArgumentException if the number is below 1 or above {@link #MAX}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Tranche of(int number) {
    if (number < 1 || number > MAX) {
      throw new IllegalArgumentException(
          "no tranche has the number " + number + ", expected 1 to " + MAX);
    }
    return new Tranche(number);
  }

  /**
   * Reads {@code "Tranche 2"}, {@code "Group 2"} or {@code "2"}, in any case.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  public static Tranche parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "cannot read a tranche from '" + text + "', expected a form like 'Tranche 2'");
    }
    return of(Integer.parseInt(form.group(1)));
  }

  /** The number, from 1. */
  @JsonValue
  public int getNumber() {
    return number;
  }

  /** Orders by number. */
  @Override
  public int compareTo(Tranche other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tranche tranche && number == tranche.number;
  }

  @Override
  public int hashCode() {
    return number;
  }

  /** {@code "Tranche 2"}, which {@link #parse} reads. */
  @Override
  public String toString() {
    return "Tranche " + number;
  }
}
