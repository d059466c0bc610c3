package org.openfoi.io.scan;

import java.math.BigDecimal;
import org.openfoi.model.response.Measure;

/**
 * A number as it is written.
 *
 * @param start the offset of its first character, a pound sign included
 * @param digits the offset of its first digit
 * @param end the offset after its last character
 * @param amount its value in pounds, hundredths or the unit of the count
 * @param measure what the signs and words around it say that it measures
 * @param isFigure whether its form is that of a figure
 */
record WrittenNumber(
    int start, int digits, int end, BigDecimal amount, Measure measure, boolean isFigure) {
  private static final int MOST_DIGITS = 15;

  /** The number whose first digit stands there; the character before is no digit. */
  static WrittenNumber at(String text, int from) {
    int end = plainEnd(text, from);
    boolean form = !isPartOfWord(text, from, end) && end - from <= MOST_DIGITS + 5;
    if (!form) {
      return new WrittenNumber(from, from, end, BigDecimal.ZERO, Measure.COUNT, false);
    }
    BigDecimal value = value(text, from, end);
    int start = sign(text, from);
    boolean pounds = start < from && text.charAt(start) != '-';
    NumberSuffix suffix = NumberSuffix.at(text, end, pounds);
    Measure measure = pounds ? Measure.MONEY : suffix.measure();
    boolean negative = Chars.at(text, start) == '-' && measure == Measure.PERCENT;
    BigDecimal amount = value.multiply(suffix.factor());
    boolean leadingZero = text.charAt(from) == '0' && Chars.isDigit(Chars.at(text, from + 1));
    return new WrittenNumber(
        pounds || negative ? start : from,
        from,
        suffix.end(),
        negative ? amount.negate() : amount,
        measure,
        suffix.isFree() && !leadingZero && !isYear(text, from, end, pounds, suffix));
  }

  /** The end of digits with their commas and one decimal point. */
  private static int plainEnd(String text, int from) {
    int end = Chars.digits(text, from);
    if (end - from <= 3) {
      while (Chars.at(text, end) == ',' && Chars.digits(text, end + 1) == end + 4) {
        end += 4;
      }
    }
    int decimals = Chars.at(text, end) == '.' ? Chars.digits(text, end + 1) : end;
    return decimals > end + 1 ? decimals : end;
  }

  /** Whether letters, a slash, a low line or another separator hold it in a longer word. */
  private static boolean isPartOfWord(String text, int from, int end) {
    char before = Chars.at(text, from - 1);
    char earlier = Chars.at(text, from - 2);
    if (Chars.isWordPart(before)
        || before == '/'
        || before == '#'
        || before == '+'
        || before == '.'
        || before == '@'
        || before == '^'
        || before == '[') {
      return true;
    }
    if ((before == ',' || before == ':') && Chars.isDigit(earlier)
        || isHyphen(before) && Chars.isWordPart(earlier)) {
      return true;
    }
    char after = Chars.at(text, end);
    char next = Chars.at(text, end + 1);
    return after == '_'
        || after == '/'
        || after == '@'
        || (after == ':' || after == '.') && Chars.isDigit(next)
        || isHyphen(after) && Chars.isWordPart(next)
        || after == ']';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
  }

  private static int sign(String text, int from) {
    char before = Chars.at(text, from - 1);
    int at = Chars.isSpace(before) ? from - 2 : from - 1;
    if (Chars.at(text, at) == '\u00A3') {
      return at;
    }
    boolean minus = before == '-' && !Chars.isWordPart(Chars.at(text, from - 2));
    return minus ? from - 1 : from;
  }

  /** Whether it is a year alone: four digits, no comma, and nothing that says otherwise. */
  private static boolean isYear(
      String text, int from, int end, boolean pounds, NumberSuffix suffix) {
    return end - from == 4
        && NameReader.isYear(text, from)
        && (Chars.startsWith(text, from, "19") || Chars.startsWith(text, from, "20"))
        && !pounds
        && suffix.end() == end;
  }

  private static BigDecimal value(String text, int from, int end) {
    if (end - from > MOST_DIGITS) {
      return new BigDecimal(text.substring(from, end).replace(",", ""));
    }
    long digits = 0;
    int scale = 0;
    boolean fraction = false;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (Chars.isDigit(c)) {
        digits = 10 * digits + c - '0';
        scale += fraction ? 1 : 0;
      }
      fraction |= c == '.';
    }
    return BigDecimal.valueOf(digits, scale);
  }
}
