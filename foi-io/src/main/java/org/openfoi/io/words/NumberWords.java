package org.openfoi.io.words;

import java.util.List;
import java.util.Locale;

/** Numbers that are written in words: {@code "Question one"}, {@code "section thirty-one"}. */
public final class NumberWords {
  private static final List<String> UNITS = List.of(
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen");

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty");

  /** The words up to twenty, as alternatives of a regular expression. */
  public static final String FORM = String.join("|", UNITS) + "|" + TENS.get(0);

  private NumberWords() {}

  /** The number of a text in any case, from 1; 0 if it is none in words. */
  public static int value(String text) {
    String words = text.toLowerCase(Locale.ROOT);
    int hyphen = words.indexOf('-');
    int ten = TENS.indexOf(hyphen < 0 ? words : words.substring(0, hyphen)) + 1;
    int unit = UNITS.indexOf(words.substring(ten == 0 ? 0 : hyphen + 1)) + 1;
    if (ten == 0) {
      return unit;
    }
    return hyphen < 0 ? (ten + 1) * 10 : unit > 0 && unit < 10 ? (ten + 1) * 10 + unit : 0;
  }

  /** The digits of a number in words, in any case; a text that is none as it stands. */
  public static String digits(String written) {
    int value = value(written.strip());
    return value == 0 ? written : String.valueOf(value);
  }
}
