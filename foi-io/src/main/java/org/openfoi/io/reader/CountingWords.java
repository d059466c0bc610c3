package org.openfoi.io.reader;

import java.util.List;
import java.util.Locale;

/** Numbers that letters write in words: {@code "Question one"}, {@code "within two months"}. */
final class CountingWords {
  private static final List<String> WORDS = List.of(
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
      "nineteen",
      "twenty");

  /** The words, as alternatives of a regular expression. */
  static final String FORM = String.join("|", WORDS);

  private CountingWords() {}

  /** The digits of a number in words, in any case; a text that is none as it stands. */
  static String digits(String written) {
    int index = WORDS.indexOf(written.strip().toLowerCase(Locale.ROOT));
    return index < 0 ? written : String.valueOf(index + 1);
  }
}
