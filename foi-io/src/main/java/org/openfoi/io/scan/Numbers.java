package org.openfoi.io.scan;

import java.util.Locale;

/** The number of a section or regulation: up to three digits and perhaps a letter. */
final class Numbers {
  private static final String[] GLUED = {"of", "and", "or", "the", "to", "in", "is", "for", "as"};

  private Numbers() {}

  /** The end of the number that starts there, or -1 if it is a year, an amount, a reference ... */
  static int end(String text, int from, Keyword keyword) {
    int digits = from;
    while (digits - from < 4 && Chars.isDigit(Chars.at(text, digits))) {
      digits++;
    }
    if (text.charAt(from) == '0'
        || digits - from > 3
        || isNumberAfter(text, digits)
        || keyword.isLetters() && isPence(text, digits)) {
      return -1;
    }
    int letters = Chars.letters(text, digits, 12);
    int run = letters - digits;
    if (run == 0) {
      int marks = digits;
      while (marks - digits < 2 && Chars.at(text, marks) == '_') {
        marks++;
      }
      return marks > digits && Chars.isWordPart(Chars.at(text, marks)) ? -1 : digits;
    }
    boolean digitAfter = Chars.isDigit(Chars.at(text, letters));
    if (run == 1 && !digitAfter) {
      char suffix = text.charAt(digits);
      return Chars.isCapital(suffix) || suffix >= 'a' && suffix <= 'e' ? letters : -1;
    }
    if (run == 2 && !digitAfter && !keyword.isLetters() && isCapitals(text, digits)) {
      return letters;
    }
    return !digitAfter && isGlued(text, digits, letters, keyword) ? digits : -1;
  }

  /** Digits as they are, letters as capitals. */
  static String normal(String text, int from, int to) {
    String number = Chars.part(text, from, to);
    return Chars.isDigit(text.charAt(to - 1)) ? number : number.toUpperCase(Locale.ROOT);
  }

  /** Whether the digits are the first part of a time, date, amount or reference. */
  private static boolean isNumberAfter(String text, int digits) {
    char c = Chars.at(text, digits);
    char next = Chars.at(text, digits + 1);
    if (c == '%' || c == '\u00A3' || c == '@' || c == '\\') {
      return true;
    }
    if ((c == ',' || c == '.' || c == ':') && Chars.isDigit(next)) {
      int run = digits + 1;
      while (run < digits + 4 && Chars.isDigit(Chars.at(text, run))) {
        run++;
      }
      boolean three = run == digits + 4 && !Chars.isDigit(Chars.at(text, run));
      return c == ':'
          || c == ',' && three
          || c == '.' && (run > digits + 3 || isPercent(text, run));
    }
    if (c == '-' && Chars.isDigit(next)) {
      int run = digits + 1;
      while (run < digits + 5 && Chars.isDigit(Chars.at(text, run))) {
        run++;
      }
      return run > digits + 4;
    }
    if (c == '/' && Chars.isDigit(next)) {
      int run = digits + 1;
      while (run < digits + 5 && Chars.isDigit(Chars.at(text, run))) {
        run++;
      }
      return run - digits > 3 || Chars.at(text, run) == '/' || Chars.isLetter(Chars.at(text, run));
    }
    return false;
  }

  /** {@code .50} of an amount. */
  private static boolean isPence(String text, int at) {
    return Chars.at(text, at) == '.'
        && Chars.isDigit(Chars.at(text, at + 1))
        && Chars.isDigit(Chars.at(text, at + 2));
  }

  private static boolean isPercent(String text, int at) {
    char c = Chars.at(text, at);
    return c == '%' || c == '.' && Chars.isDigit(Chars.at(text, at + 1));
  }

  private static boolean isCapitals(String text, int from) {
    return Chars.isCapital(text.charAt(from)) && Chars.isCapital(text.charAt(from + 1));
  }

  /** Whether the letters are the next word without its space: {@code 41of}. */
  private static boolean isGlued(String text, int from, int to, Keyword keyword) {
    if (keyword.isLetters() && !Chars.isWord(text, from, "of")) {
      return false;
    }
    for (String word : GLUED) {
      if (to - from == word.length() && Chars.startsWith(text, from, word)) {
        return true;
      }
    }
    return false;
  }
}
