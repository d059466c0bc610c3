package org.openfoi.io.reader;

import org.openfoi.io.scan.DateScanner;

/** Decides whether the end of a line of mail is the end of its paragraph. */
final class LineBreak {
  private static final String BULLETS =
      "\u2022\u00B7\u25AA\u25CF\u25CB\u25E6\u2023\u2043*\u00A7\uF0B7";
  private static final int HALF_A_LINE = 36;
  private static final int LONG = 50;

  private LineBreak() {}

  /**
   * Whether the next line belongs to the paragraph of a line.
   *
   * @param length the length of the line as given, without the space at its end
   * @param width the width that lines were broken at
   */
  static boolean isWithinParagraph(String line, int length, String next, int width) {
    if (isRow(line) || isRow(next)) {
      return false;
    }
    if (line.endsWith("[") || next.startsWith("]")) {
      return true;
    }
    boolean ended = endsSentence(line);
    if (isLinkMark(next)) {
      return !ended;
    }
    if (isLinkMark(line)) {
      return isAddress(next) || next.startsWith("[");
    }
    char first = next.charAt(0);
    if (isItem(next) || Character.isUpperCase(first) && Courtesy.isClosing(next)) {
      return false;
    }
    boolean small = Character.isLowerCase(first) && !isAddress(next);
    if (isAddress(line.substring(line.lastIndexOf(' ') + 1))) {
      return small || ",;.".indexOf(first) >= 0;
    }
    boolean opens = line.endsWith(":") && Character.isUpperCase(first);
    boolean labels = ended && next.endsWith(":") && Character.isUpperCase(first);
    boolean broken = line.length() <= MailLines.WIDEST; // a longer line is a whole paragraph
    boolean full = broken && length + 1 + firstWord(next) > width && !opens && !labels;
    return full || small && !ended && length >= HALF_A_LINE || breaksDate(line, next);
  }

  /** Whether a long line ends with the day of a date, and the next begins with its month. */
  private static boolean breaksDate(String line, String next) {
    int day = line.lastIndexOf(' ') + 1;
    return line.length() >= LONG
        && isDigits(line, day, day + 1)
        && DateScanner.of().scan(line.substring(day) + " " + next).stream()
            .anyMatch(date -> date.start() == 0 && date.end() > line.length() - day);
  }

  private static int firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text.length() : space;
  }

  static boolean endsSentence(String line) {
    char last = line.charAt(line.length() - 1);
    return last == '.' || last == '?' || last == '!' || last == ':' || last == ';';
  }

  static boolean isAddress(String text) {
    return text.startsWith("http://")
        || text.startsWith("https://")
        || text.startsWith("www.")
        || text.startsWith("mailto:");
  }

  /** {@code [12]} alone. */
  private static boolean isLinkMark(String line) {
    int length = line.length();
    return length >= 3
        && length <= 5
        && line.charAt(0) == '['
        && line.charAt(length - 1) == ']'
        && isDigits(line, 1, length - 1);
  }

  private static boolean isDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return to > from;
  }

  /** A line of a table: cells divided by tabs, bars or wide gaps. */
  private static boolean isRow(String line) {
    int gap = line.indexOf("   ");
    return line.indexOf('\t') > 6
        || line.indexOf('|') != line.lastIndexOf('|')
        || gap > 6 && line.indexOf(' ') < gap
        || isDrawn(line.charAt(0))
        || isDrawn(line.charAt(line.length() - 1));
  }

  /** A line of a box: U+2500 to U+257F. */
  private static boolean isDrawn(char c) {
    return c >= '\u2500' && c <= '\u257F';
  }

  /** Whether a line begins an item of a list: a bullet, {@code 1.}, {@code (a)}, {@code Q4}. */
  static boolean isItem(String line) {
    char first = line.charAt(0);
    char second = line.length() > 1 ? line.charAt(1) : '\0';
    if (BULLETS.indexOf(first) >= 0) {
      return true;
    }
    if (first == '-' || first == '\u2013' || first == 'o' || first == 'O') {
      return second == ' ' || second == '\t';
    }
    int open = first == '(' || first == 'Q' || first == 'q' ? 1 : 0;
    int end = open;
    while (end < line.length() && end < open + 3 && isOfAMark(line.charAt(end))) {
      end++;
    }
    if (end == open) {
      return false;
    }
    char close = end < line.length() ? line.charAt(end) : '\0';
    boolean digits = isDigits(line, open, end);
    if (open == 1 && first != '(') {
      return digits;
    }
    boolean gap =
        end + 1 == line.length() || line.charAt(Math.min(end + 1, line.length() - 1)) == ' ';
    boolean asks = end + 1 < line.length() && line.charAt(end + 1) == '?'; // the end of a sentence
    return close == ')' && !asks && (open == 1 || digits || isMark(line, open, end) && gap)
        || close == '.' && gap && (digits || end - open == 1);
  }

  private static boolean isOfAMark(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** A letter alone, or a roman numeral. */
  private static boolean isMark(String line, int from, int to) {
    for (int i = from; to - from > 1 && i < to; i++) {
      if ("ivxIVX".indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
