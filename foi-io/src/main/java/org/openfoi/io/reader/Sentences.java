package org.openfoi.io.reader;

import java.util.Locale;
import java.util.Set;

/** Tells where the sentences of a paragraph end. */
final class Sentences {
  private static final Set<String> SHORT =
      Set.of("mr", "mrs", "ms", "dr", "e.g", "i.e", "st", "cllr", "approx");

  private static final int LONGEST_SHORT = 6;

  /** Short forms of words that a number follows. */
  private static final Set<String> SHORT_BEFORE_NUMBER = Set.of(
      "no", "nos", "ref", "s", "ss", "reg", "para", "art", "v", "ext", "tel", "c", "p", "sch",
      "pt");

  /**
   * A sentence of a text.
   *
   * @param start the offset of its first character
   * @param end the offset after its last one
   */
  record Sentence(int start, int end) {}

  private Sentences() {}

  /** Whether a sentence ends with the character at a place, but for marks behind it. */
  static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    if (c != '.' && c != '?' && c != '!') {
      return false;
    }
    int next = afterMarks(text, at + 1);
    if (next < text.length() && text.charAt(next) != ' ') {
      return false;
    }
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    boolean begins = next == text.length() || !Character.isLowerCase(text.charAt(next));
    boolean number = next < text.length() && Character.isDigit(text.charAt(next));
    return begins && !(c == '.' && isShort(text, at, number));
  }

  /** The place after closing quotation marks and brackets. */
  static int afterMarks(String text, int from) {
    int at = from;
    while (at < text.length() && ")]\"'\u2019\u201D.?!".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean isShort(String text, int stop, boolean number) {
    int start = stop;
    while (start > 0 && stop - start < 8 && text.charAt(start - 1) > ' ') {
      start--;
    }
    while (start < stop && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    boolean mark = start == 0 && stop < 4; // the number of an item
    if (mark || stop - start > LONGEST_SHORT) {
      return mark;
    }
    String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
    return SHORT.contains(word) || number && SHORT_BEFORE_NUMBER.contains(word);
  }
}
