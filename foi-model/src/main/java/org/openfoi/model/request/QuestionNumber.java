package org.openfoi.model.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openfoi.model.internal.Shown;

/**
 * The number of a question in a request: a number from 1 to 999, a letter, or both, and perhaps a
 * roman numeral: {@code 4}, {@code 3b}, {@code 2(ii)}, {@code 1a(ii)}, {@code c}.
 *
 * <p>In JSON it is that text. Letters are lower case: {@code 3B} and {@code 3(b)} are {@code 3b}.
 */
public final class QuestionNumber implements Comparable<QuestionNumber> {
  /** The highest number a question can have. */
  public static final int MAX = 999;

  private static final String ROMAN = "x{0,2}(?:ix|iv|v?i{0,3})";
  private static final Pattern FORM = Pattern.compile(
      "\\s*(?:(?:questions?|requests?|points?|parts?|q)[\\s.:]*)?"
          + "(?:(?<number>\\d{1,3})\\s*[.)]?)?\\s*(?<letter>\\(?[a-z]\\)?)??"
          + "\\s*(?:\\(?(?<roman>" + ROMAN + ")\\)?)??\\s*[.):]*\\s*",
      Pattern.CASE_INSENSITIVE);
  private static final Comparator<QuestionNumber> ORDER = Comparator.comparingInt(
          (QuestionNumber question) -> question.number)
      .thenComparing(question -> question.letter)
      .thenComparingInt(question -> value(question.roman));

  private static final int SHARED = 100;
  private static final QuestionNumber[] WHOLE = IntStream.rangeClosed(0, SHARED)
      .mapToObj(number -> new QuestionNumber(number, "", ""))
      .toArray(QuestionNumber[]::new);

  private final int number;
  private final String letter;
  private final String roman;

  private QuestionNumber(int number, String letter, String roman) {
    this.number = number;
    this.letter = letter;
    this.roman = roman;
  }

  /**
   * A whole question.
   *
   * @throws IllegalArgumentException if the number is below 1 or above {@link #MAX}
   */
  public static QuestionNumber of(int number) {
    if (number < 1 || number > MAX) {
      throw new IllegalArgumentException(
          "no question has the number " + number + ", expected 1 to " + MAX);
    }
    return number <= SHARED ? WHOLE[number] : new QuestionNumber(number, "", "");
  }

  /**
   * Reads what letters write: {@code "4"}, {@code "Q4."}, {@code "Question 3(b)"}, {@code "2 ii)"}.
   *
   * @throws IllegalArgumentException if the text has another form or the number is out of bounds
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static QuestionNumber parse(String text) {
    return tryParse(text)
        .orElseThrow(() -> new IllegalArgumentException(
            "cannot read a question's number from '%s', expected a form like '4' or '3b'"
                .formatted(Shown.shortened(text))));
  }

  /** Reads the same as {@link #parse}; empty where that throws. */
  public static Optional<QuestionNumber> tryParse(String text) {
    if (isDigits(text)) {
      int number = Integer.parseInt(text);
      return number > 0 ? Optional.of(of(number)) : Optional.empty();
    }
    Matcher form = FORM.matcher(text);
    if (text.length() > 40 || !form.matches()) {
      return Optional.empty();
    }
    int number = form.group("number") == null ? 0 : Integer.parseInt(form.group("number"));
    String letter = lower(form.group("letter"));
    String roman = lower(form.group("roman"));
    if (roman.length() == 1 && letter.isEmpty()) {
      letter = roman;
      roman = "";
    }
    boolean isNumber = form.group("number") == null ? !(letter + roman).isEmpty() : number > 0;
    return isNumber ? Optional.of(new QuestionNumber(number, letter, roman)) : Optional.empty();
  }

  /** Whether there is only a number, as in most letters. */
  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= 3;
  }

  private static String lower(@Nullable String letters) {
    return letters == null ? "" : letters.toLowerCase(Locale.ROOT).replaceAll("[()]", "");
  }

  private static int value(String roman) {
    int value = 0;
    for (int i = 0; i < roman.length(); i++) {
      int digit = digit(roman.charAt(i));
      value += i + 1 < roman.length() && digit(roman.charAt(i + 1)) > digit ? -digit : digit;
    }
    return value;
  }

  private static int digit(char c) {
    return c == 'i' ? 1 : c == 'v' ? 5 : 10;
  }

  /** The number, from 1; absent where the question has only a letter or a roman numeral. */
  public OptionalInt getNumber() {
    return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** Whether it has a number, and neither letter nor roman numeral. */
  public boolean isWhole() {
    return number > 0 && letter.isEmpty() && roman.isEmpty();
  }

  /** The question that this is a part of, or this itself. */
  public QuestionNumber whole() {
    return number == 0 || isWhole() ? this : of(number);
  }

  /** Whether it is the other question or a part of it: 3b is within 3, and within itself. */
  public boolean isWithin(QuestionNumber other) {
    return number == other.number && other.isWhole() || equals(other);
  }

  /** Orders by number, letter and roman numeral, a whole question before its parts. */
  @Override
  public int compareTo(QuestionNumber other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || other instanceof QuestionNumber same
            && number == same.number
            && letter.equals(same.letter)
            && roman.equals(same.roman);
  }

  @Override
  public int hashCode() {
    return (31 * (31 + number) + letter.hashCode()) * 31 + roman.hashCode();
  }

  /** {@code "4"}, {@code "3b"}, {@code "2(ii)"}, which {@link #parse} reads. */
  @Override
  @JsonValue
  public String toString() {
    return (number == 0 ? "" : String.valueOf(number))
        + letter
        + (roman.isEmpty() ? "" : "(" + roman + ")");
  }
}
