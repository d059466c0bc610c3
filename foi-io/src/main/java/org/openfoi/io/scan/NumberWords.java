package org.openfoi.io.scan;

import java.util.List;

/** Numbers written in words, {@code section four}. */
final class NumberWords {
  private static final int LONGEST = 10;
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
      "nineteen");

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty");

  private NumberWords() {}

  /** The end of the number in words that starts there: {@code four}, {@code thirty-one}. */
  static int end(String text, int from) {
    int end = Chars.letters(text, from, LONGEST);
    int unit = Chars.letters(text, end + 1, LONGEST);
    boolean joined = Chars.at(text, end) == '-'
        && TENS.contains(NameReader.lower(text, from, end))
        && unit(text, end + 1, unit) > 0;
    return joined ? unit : end;
  }

  /** The number of words, from 1; 0 if they are none. */
  static int value(String text, int from, int to) {
    int end = Chars.letters(text, from, LONGEST);
    int ten = (TENS.indexOf(NameReader.lower(text, from, end)) + 2) * 10;
    return ten == 10 ? unit(text, from, to) : end < to ? ten + unit(text, end + 1, to) : ten;
  }

  private static int unit(String text, int from, int to) {
    return WORDS.indexOf(NameReader.lower(text, from, to)) + 1;
  }
}
