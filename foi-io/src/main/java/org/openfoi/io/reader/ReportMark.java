package org.openfoi.io.reader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number, letter or bullet that a line of a report begins with.
 *
 * @param kind what it is
 * @param number its number; for a letter its place in the alphabet, 0 for a bullet
 * @param end the offset of the words behind it
 */
record ReportMark(Kind kind, int number, int end) {
  private static final int LARGE = 1_000;
  private static final Pattern FORM = Pattern.compile("(?<decimal>\\d{1,6})[.)](?:\\s+|$)"
      + "|[(\\[](?<enclosed>\\d{1,3})[)\\]](?:\\s+|$)"
      + "|(?<bare>\\d{1,3})\\s+(?=\\p{Lu})"
      + "|\\(?(?<letter>[a-z]|[ivx]{2,4})[.)](?:\\s+|$)"
      + "|(?<capital>[A-Z])[.)](?:\\s+|$)"
      + "|(?<dash>[-*\\u2013\\u2014])(?:\\s+|$)"
      + "|(?<dot>[\\u2022\\u00B7\\u25AA\\u25E6\\u2023\\u25CF\\u25CB\\u25A0\\u25A1\\uF0B7])\\s*");

  /** What a mark can be. */
  enum Kind {
    /** {@code 7.} or {@code (7)}. */
    NUMBER,
    /** {@code 7} and nothing behind it. */
    BARE_NUMBER,
    /** {@code a.} or {@code (iv)}. */
    LETTER,
    /** {@code C.} */
    CAPITAL,
    /** A dash, which may also be one of a sentence. */
    DASH,
    /** A bullet. */
    BULLET
  }

  /** The mark that a line begins with. */
  static Optional<ReportMark> of(String line) {
    Matcher form = FORM.matcher(line);
    if (!form.lookingAt()) {
      return Optional.empty();
    }
    int end = form.end();
    if (form.group("decimal") != null) {
      return Optional.of(new ReportMark(Kind.NUMBER, Integer.parseInt(form.group("decimal")), end));
    }
    if (form.group("enclosed") != null) {
      return Optional.of(
          new ReportMark(Kind.NUMBER, Integer.parseInt(form.group("enclosed")), end));
    }
    if (form.group("bare") != null) {
      return Optional.of(
          new ReportMark(Kind.BARE_NUMBER, Integer.parseInt(form.group("bare")), end));
    }
    if (form.group("letter") != null) {
      String letter = form.group("letter");
      return Optional.of(
          new ReportMark(Kind.LETTER, letter.equals("i") ? 1 : letter.charAt(0) - 'a' + 1, end));
    }
    if (form.group("capital") != null) {
      return Optional.of(
          new ReportMark(Kind.CAPITAL, form.group("capital").charAt(0) - 'A' + 1, end));
    }
    return Optional.of(
        new ReportMark(form.group("dash") != null ? Kind.DASH : Kind.BULLET, 0, end));
  }

  boolean isBullet() {
    return kind == Kind.DASH || kind == Kind.BULLET;
  }

  /** Whether it may as well be a year, or some other number that a sentence ends with. */
  boolean isLargeNumber() {
    return number >= LARGE;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }
}
