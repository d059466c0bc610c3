package org.openfoi.io.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the answer that stands behind its question on the same line. */
final class AnswerInLine {
  private static final int SHORTEST = 4;
  private static final Pattern WORD = Pattern.compile(
      "(?:[.?:]\\s+(?:[-\u2013\u2014]\\s*)?|\\s?[-\u2013\u2014]\\s+)"
          + "((?:yes|no|none|nil|zero|n/a|unknown|not (?:held|known|recorded|applicable)|see (?:attached|above|below))\\b.*)",
      Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** {@code Yes}, but not {@code No. of piers}. */
  private static final Pattern FIRST = Pattern.compile(
      "(?:yes|no(?!\\.? (?:of|and)\\b)|none|nil|n/a|not (?:held|known|recorded|applicable)|see (?:attached|above|below|my|our|the))\\b[^?]*",
      Pattern.CASE_INSENSITIVE);

  private AnswerInLine() {}

  /** Whether a text begins with a word that answers. */
  static boolean isAtStart(String text) {
    return "YyNnSs".indexOf(text.charAt(0)) >= 0 && FIRST.matcher(text).matches();
  }

  /**
   * Where the answer begins: with a word that answers, at the start of a sentence or behind a dash,
   * or behind the last question mark, a sign of equality or the only wide space; 0 if there is
   * none.
   */
  static int start(String text) {
    Matcher word = WORD.matcher(text);
    if (word.find(Math.min(SHORTEST, text.length()))) {
      return word.start(1);
    }
    int mark = text.lastIndexOf('?');
    if (mark > 0) {
      int start = mark + 1;
      while (start < text.length() && isClosing(text.charAt(start))) {
        start++;
      }
      return start < text.length() && isAnswer(text.substring(start).strip()) ? start : 0;
    }
    int equals = text.lastIndexOf(" = ");
    return equals > 0 ? equals + 3 : behindGap(text);
  }

  /** Where what is filled in begins, as in a form. */
  private static int behindGap(String text) {
    int gap = text.indexOf(Plain.WIDE_SPACE);
    int start = gap;
    while (gap > 0 && start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    return gap > 0 && start < text.length() && text.indexOf(Plain.WIDE_SPACE, start) < 0
        ? start
        : 0;
  }

  private static boolean isClosing(char c) {
    return c == '"' || c == '\'' || c == '\u201D' || c == '\u2019' || c == ')' || c == '.';
  }

  private static boolean isAnswer(String rest) {
    return !rest.isEmpty() && rest.charAt(0) != '(' && !Asking.is(rest);
  }

  /** Whether a text ends with a number or with "n/a", as a list of figures does. */
  static boolean isAtEnd(String text) {
    String end = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    char last = end.charAt(Math.max(0, end.length() - 1));
    return Plain.isDigit(last)
        || last == '%'
        || end.regionMatches(true, Math.max(0, end.length() - 3), "n/a", 0, 3);
  }
}
