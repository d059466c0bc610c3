package org.openfoi.io.scan;

import java.util.List;

/** Numbers written in words, {@code section four}. */
final class NumberWords {
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

  private NumberWords() {}

  /** The number of a word, from 1; 0 if it is none. */
  static int value(String text, int from, int to) {
    return to - from < 3 || to - from > 9 ? 0 : WORDS.indexOf(NameReader.lower(text, from, to)) + 1;
  }
}
