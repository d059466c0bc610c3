package org.openfoi.model.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.model.internal.Shown;

/**
 * The number of a question in a request, from 1 to 999, with the letter or roman numeral of a part:
 * {@code 4}, {@code 3b}, {@code 2(ii)}.
 *
 * <p>In JSON it is that text. Letters are lower case: {@code 3B} and {@code 3(b)} are {@code 3b}.
 */
public final class QuestionNumber implements Comparable<QuestionNumber> {
  /** The highest number a question can have. */
  public static final int MAX = 999;

  private static final Pattern FORM = Pattern.compile(
      "\\s*(?:questions?|requests?|points?|parts?|q)?[\\s.:]*(\\d{1,4})"
          + "\\s*[.)]?\\s*(?:\\(?([a-z]|[ivx]{1,5})\\)?)?\\s*[.):]*\\s*",
      Pattern.CASE_INSENSITIVE);
  private static final Comparator<QuestionNumber> ORDER = Comparator.comparingInt(
          QuestionNumber::getNumber)
      .thenComparing(number -> number.part.length() > 1 ? "(" : "")
      .thenComparing(number -> number.part);

  private final int number;
  private final String part;

  private QuestionNumber(int number, String part) {
    this.number = number;
    this.part = part;
  }

  /**
   * A whole question.
   *
   * @throws IllegalArgumentException if the number is below 1 or above {@link #MAX}
   */
  public static QuestionNumber of(int number) {
    return checked(number, "");
  }

  /**
   * Reads what letters write: {@code "4"}, {@code "Q4."}, {@code "Question 3(b)"}, {@code "2 ii)"}.
   *
   * @throws IllegalArgumentException if the text has another form or the number is out of bounds
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static QuestionNumber parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "cannot read a question's number from '%s', expected a form like '4' or '3b'"
              .formatted(Shown.shortened(text)));
    }
    return checked(Integer.parseInt(form.group(1)), lower(form.group(2)));
  }

  /** Reads the same as {@link #parse}; empty where that throws. */
  public static Optional<QuestionNumber> tryParse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(form.group(1));
    return number < 1 || number > MAX
        ? Optional.empty()
        : Optional.of(new QuestionNumber(number, lower(form.group(2))));
  }

  private static QuestionNumber checked(int number, String part) {
    if (number < 1 || number > MAX) {
      throw new IllegalArgumentException(
          "no question has the number " + number + ", expected 1 to " + MAX);
    }
    return new QuestionNumber(number, part);
  }

  private static String lower(String letters) {
    return letters == null ? "" : letters.toLowerCase(java.util.Locale.ROOT);
  }

  /** The number, from 1. */
  public int getNumber() {
    return number;
  }

  /** The part, a letter or a roman numeral in lower case; absent for a whole question. */
  public Optional<String> getPart() {
    return part.isEmpty() ? Optional.empty() : Optional.of(part);
  }

  /** The question that this is a part of, or this itself. */
  public QuestionNumber whole() {
    return part.isEmpty() ? this : new QuestionNumber(number, "");
  }

  /** Orders by number, a whole question before its parts. */
  @Override
  public int compareTo(QuestionNumber other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QuestionNumber same && number == same.number && part.equals(same.part);
  }

  @Override
  public int hashCode() {
    return 31 * number + part.hashCode();
  }

  /** {@code "4"}, {@code "3b"}, {@code "2(ii)"}, which {@link #parse} reads. */
  @Override
  @JsonValue
  public String toString() {
    return part.length() > 1 ? number + "(" + part + ")" : number + part;
  }
}
