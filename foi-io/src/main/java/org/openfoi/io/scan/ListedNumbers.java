package org.openfoi.io.scan;

/**
 * Finds the numbers at the beginnings of the lines below {@code "an exemption under sections:"},
 * which are those of provisions though no word stands before them.
 */
final class ListedNumbers {
  private static final Words INTRODUCE =
      Words.of("section sections regulation regulations exemption exemptions exception exceptions");

  /** How far above a line the one before it is looked for. */
  private static final int REACH = 400;

  private final String text;
  private int last = -1;

  ListedNumbers(String text) {
    this.text = text;
  }

  /** Whether a digit begins a line of such a list; digits are asked about in their order. */
  boolean begins(int digit) {
    int line = lineStart(digit);
    if (line < 0) {
      return false;
    }
    int end = line;
    while (end > 0 && line - end < REACH && isBlank(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && line - start < REACH && text.charAt(start - 1) != '\n') {
      start--;
    }
    boolean listed = last >= start && last < end || introduces(end);
    last = listed ? digit : last;
    return listed;
  }

  /** The beginning of the line where only marks of an item stand before a place in it; else -1. */
  private int lineStart(int at) {
    int start = at;
    while (start > 0 && at - start < 12 && isMark(text.charAt(start - 1))) {
      start--;
    }
    return start > 0 && text.charAt(start - 1) == '\n' ? start : -1;
  }

  private static boolean isMark(char c) {
    return c == ' '
        || c == '\t'
        || c == '*'
        || c == '-'
        || c == '\u2022'
        || c == '\u25CF'
        || c == '\u00B7'
        || c == '\u2013'
        || c == '\uF0B7'
        || c == 'o';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\u00A0';
  }

  /** Whether the words that end at a place are {@code "under the following sections:"}. */
  private boolean introduces(int end) {
    int to = end;
    while (to > 0 && end - to < 3 && ":;-\u2013, ".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return INTRODUCE.contains(Guards.wordBefore(text, to));
  }
}
