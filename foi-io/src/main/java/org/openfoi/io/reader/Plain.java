package org.openfoi.io.reader;

import java.util.Locale;

/** The words of a line without the marks that Markdown and mail put around them. */
final class Plain {
  /** What parts two things that stand side by side on a line. */
  static final String WIDE_SPACE = "    ";

  private static final int ASCII = 128;
  private static final String MARKS = "#*_•·\u25AA\u25CF\uF0B7 ";

  private Plain() {}

  /** The text without marks of heading or emphasis at its ends, and without a last colon. */
  static String text(String line) {
    int from = start(line);
    int to = line.length();
    while (to > from && (MARKS.indexOf(line.charAt(to - 1)) >= 0 || line.charAt(to - 1) == ':')) {
      to--;
    }
    return line.substring(from, to);
  }

  /** The offset of the first character that is no mark of heading, emphasis or list. */
  static int start(String line) {
    int from = 0;
    while (from < line.length() && MARKS.indexOf(line.charAt(from)) >= 0) {
      from++;
    }
    return from;
  }

  /** Whether it is a digit, 0 to 9. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether there is a digit, 0 to 9. */
  static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The same in lower case, with every run of characters that are no letters or digits a space. */
  static String key(String line) {
    char[] key = new char[line.length()];
    int length = 0;
    boolean gap = false;
    boolean ascii = true;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isLetterOrDigit(c)) {
        if (gap && length > 0) {
          key[length++] = ' ';
        }
        key[length++] = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
        gap = false;
        ascii &= c < ASCII;
      } else {
        gap |= c != '\'' && c != '\u2019';
      }
    }
    String lower = new String(key, 0, length);
    return ascii ? lower : lower.toLowerCase(Locale.ROOT);
  }

  /** The same as in {@link Character}, which asks its tables for each character. */
  static boolean isLetterOrDigit(char c) {
    return c < ASCII
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : Character.isLetterOrDigit(c);
  }
}
