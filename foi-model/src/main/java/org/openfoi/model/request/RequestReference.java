package org.openfoi.model.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openfoi.model.internal.Shown;

/**
 * An authority's reference for a request, as the authority writes it: {@code 1455_17},
 * {@code 01.FOI.19.012345}, {@code FOI 003456/17}.
 *
 * <p>A reference has letters, digits and the separators {@code . _ - / :} and spaces, at least one
 * digit, and at most {@link #MAX_LENGTH} characters. Authorities write the same reference in
 * several ways, with other separators or with the letters FOI or without: such references are
 * {@linkplain #isSameAs the same}, though not equal. In JSON a reference is its text.
 */
public final class RequestReference implements Comparable<RequestReference> {
  /** The most characters a reference can have. */
  public static final int MAX_LENGTH = 60;

  private static final Pattern FORM =
      Pattern.compile("(?=[^0-9]*[0-9])[\\p{L}0-9](?:[\\p{L}0-9._/: -]*[\\p{L}0-9])?");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}0-9]+");
  private static final Pattern DECORATION =
      Pattern.compile("(?<![A-Z])(?:FOIA|FOI|EIR|REF|REFERENCE|NO|REQUEST)(?![A-Z])");
  private static final Pattern GAPS = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern HYPHENS = Pattern.compile("[\\u2010-\\u2014]");

  private static final Pattern DATE = Pattern.compile(
      "(?:19|20)\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-](?:\\d\\d|(?:19|20)\\d\\d)|(?:19|20)\\d\\d-\\d\\d-\\d\\d");

  private final String text;
  private final boolean date;

  private RequestReference(String text) {
    this.text = text;
    this.date = DATE.matcher(text).matches();
  }

  /**
   * The reference that is written so; runs of space become one.
   *
   * @throws IllegalArgumentException if the text has no digit, another character, or too many
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RequestReference of(String text) {
    return tryParse(text)
        .orElseThrow(() -> new IllegalArgumentException(
            "cannot read a reference from '%s', expected a form like '1455_17' or 'FOI 003456/17'"
                .formatted(Shown.shortened(text))));
  }

  /** Reads the same as {@link #of}; empty where that throws. */
  public static Optional<RequestReference> tryParse(String text) {
    if (text.length() > 4 * MAX_LENGTH) {
      return Optional.empty();
    }
    String clean = HYPHENS.matcher(GAPS.matcher(text).replaceAll(" ").strip()).replaceAll("-");
    return clean.length() <= MAX_LENGTH && FORM.matcher(clean).matches()
        ? Optional.of(new RequestReference(clean))
        : Optional.empty();
  }

  /**
   * Whether both are the same reference, whatever separators, case and words such as FOI they are
   * written with: {@code FOI 1455/17} is the same as {@code 1455_17}.
   */
  public boolean isSameAs(RequestReference other) {
    return key().equals(other.key());
  }

  /**
   * Whether it is no more than a year or a day, {@code 2019} or {@code 12/03/2019}: that was mostly
   * read from the words beside a reference.
   */
  public boolean isDate() {
    return date;
  }

  private String key() {
    String parts = SEPARATORS.matcher(text.toUpperCase(Locale.ROOT)).replaceAll(" ");
    return GAPS.matcher(DECORATION.matcher(parts).replaceAll(" "))
        .replaceAll(" ")
        .strip();
  }

  /** Orders by the text. */
  @Override
  public int compareTo(RequestReference other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RequestReference reference && text.equals(reference.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The reference as the authority writes it, which {@link #of} reads. */
  @Override
  @JsonValue
  public String toString() {
    return text;
  }
}
