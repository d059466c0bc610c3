package org.openfoi.io.scan;

import java.util.ArrayList;
import java.util.List;

/** The words of a sentence before a place in it. */
final class Lead {
  private static final int LONGEST = 160;

  private Lead() {}

  /** The words in small letters, the nearest first; at most {@code max} of them. */
  static List<String> before(String text, int place, int max) {
    List<String> words = new ArrayList<>(max);
    int at = place;
    int first = Math.max(0, place - LONGEST);
    int breaks = 0;
    while (at > first && words.size() < max) {
      char c = text.charAt(at - 1);
      if (Chars.isWordPart(c)) {
        int from = at - 1;
        while (from > first && isInWord(text, from - 1)) {
          from--;
        }
        words.add(NameReader.lower(text, from, at));
        at = from;
        breaks = 0;
      } else if (endsSentence(text, at - 1) || c == '\n' && ++breaks > 1) {
        return words;
      } else {
        at--;
      }
    }
    return words;
  }

  private static boolean isInWord(String text, int at) {
    char c = text.charAt(at);
    return Chars.isWordPart(c)
        || (c == '\'' || c == '\u2019' || c == '-')
            && at > 0
            && Chars.isWordPart(text.charAt(at - 1));
  }

  private static boolean endsSentence(String text, int at) {
    char c = text.charAt(at);
    boolean stop = c == '.' || c == '?' || c == '!' || c == ';';
    return stop && Chars.isSpace(Chars.at(text, at + 1)) && at > 2 && !isShortWord(text, at);
  }

  /** {@code No.}, {@code Ref.} and {@code c.} do not end a sentence. */
  private static boolean isShortWord(String text, int stop) {
    int from = stop;
    while (from > 0 && Chars.isLetter(text.charAt(from - 1))) {
      from--;
    }
    int length = stop - from;
    return length == 1 || Chars.isWord(text, from, "no") || Chars.isWord(text, from, "ref");
  }
}
