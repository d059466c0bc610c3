package org.openfoi.io.scan;

/** Looking at single characters of a text, and over short gaps between words. */
final class Chars {
  /** The longest gap that may stand inside a citation: a broken line with its quotation marks. */
  private static final int MAX_GAP = 8;
  /** The length of a space in markup. */
  private static final int ENTITY = 6;

  private static final String[] SINGLES = new String[128];
  private static final String[] NUMBERS = new String[100];

  static {
    for (char c = 0; c < SINGLES.length; c++) {
      SINGLES[c] = String.valueOf(c);
    }
    for (int number = 0; number < NUMBERS.length; number++) {
      NUMBERS[number] = Integer.toString(number);
    }
  }

  private Chars() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c > 127 && Character.isLetter(c);
  }

  static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isWordPart(char c) {
    return isDigit(c) || isLetter(c) || c == '_';
  }

  static boolean isSpace(char c) {
    return c == ' '
        || c == '\n'
        || c == '\r'
        || c == '\t'
        || c == '\u00A0'
        || c >= '\u2000' && c <= '\u200B'
        || c == '\u202F'
        || c == '\u2060'
        || c == '\uFEFF';
  }

  /** The characters from one place to another; the shortest are shared. */
  static String part(String text, int from, int to) {
    char first = text.charAt(from);
    if (to - from == 1 && first < SINGLES.length) {
      return SINGLES[first];
    }
    if (to - from == 2 && first >= '1' && isDigit(first) && isDigit(text.charAt(from + 1))) {
      return NUMBERS[(first - '0') * 10 + text.charAt(from + 1) - '0'];
    }
    return text.substring(from, to);
  }

  static char at(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
  }

  static char lower(char c) {
    return isCapital(c) ? (char) (c + 32) : c;
  }

  /**
   * The first place from {@code from} on that is no space; a blank line is no gap within a text.
   */
  static int skip(String text, int from) {
    if (from >= text.length()) {
      return text.length();
    }
    int end = Math.min(text.length(), from + MAX_GAP);
    int i = from;
    int breaks = 0;
    while (i < end) {
      char c = text.charAt(i);
      if (c == '\n' && ++breaks > 1) {
        return from;
      }
      if (c == '&' && isEntity(text, i)) {
        i += ENTITY;
        end = Math.min(text.length(), end + ENTITY);
        continue;
      }
      if (!isSpace(c) && !(c == '>' && breaks > 0)) {
        return i;
      }
      i++;
    }
    return i < text.length() ? from : i;
  }

  /** The place after the last that is no space, going back; stops as {@link #skip} does. */
  static int skipBack(String text, int from) {
    int end = Math.max(0, from - MAX_GAP);
    int i = from;
    int breaks = 0;
    while (i > end) {
      char c = text.charAt(i - 1);
      if (c == '\n' && ++breaks > 1) {
        return from;
      }
      if (c == ';' && isEntity(text, i - ENTITY)) {
        i -= ENTITY;
        end = Math.max(0, end - ENTITY);
        continue;
      }
      if (!isSpace(c) && !(c == '>' && isQuoting(text, i - 1))) {
        return i;
      }
      i--;
    }
    return i > 0 ? from : i;
  }

  /** Whether a space stands there as markup writes it, {@code &nbsp;}. */
  private static boolean isEntity(String text, int at) {
    return startsWith(text, at, "&nbsp;")
        || startsWith(text, at, "&#160;")
        || startsWith(text, at, "&#xa0;");
  }

  /** The beginning of the tag that ends at a place, {@code </b>}; the place if none does. */
  static int tagBefore(String text, int end) {
    if (at(text, end - 1) != '>') {
      return end;
    }
    int name = end - 1;
    while (end - name < MAX_GAP && isLetter(at(text, name - 1))) {
      name--;
    }
    int open = at(text, name - 1) == '/' ? name - 2 : name - 1;
    return name < end - 1 && at(text, open) == '<' ? open : end;
  }

  private static boolean isQuoting(String text, int index) {
    int i = index;
    while (i > 0 && index - i < MAX_GAP && (text.charAt(i) == '>' || text.charAt(i) == ' ')) {
      i--;
    }
    return i == 0 || text.charAt(i) == '\n';
  }

  /** The end of the run of digits from {@code from} on, however many there are. */
  static int digits(String text, int from) {
    int i = from;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Whether a line ends between two places. */
  static boolean isBroken(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** The end of the run of letters from {@code from} on, at most {@code max} of them. */
  static int letters(String text, int from, int max) {
    int end = Math.min(text.length(), from + max);
    int i = from;
    while (i < end && isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Whether a word in small letters stands there, in any case, and no letter after it. */
  static boolean isWord(String text, int from, String word) {
    return startsWith(text, from, word) && !isLetter(at(text, from + word.length()));
  }

  /** Whether the characters in small letters stand there, in any case. */
  static boolean startsWith(String text, int from, String word) {
    if (from < 0 || from + word.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (lower(text.charAt(from + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
