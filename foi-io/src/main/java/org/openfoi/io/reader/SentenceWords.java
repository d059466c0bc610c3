package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a sentence in small letters, with straight apostrophes; a question mark is a word.
 *
 * @param words the words in order
 */
record SentenceWords(List<String> words) {
  static SentenceWords of(String text, int from, int to) {
    List<String> words = new ArrayList<>();
    int at = from;
    while (at < to) {
      if (!isInWord(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < to && isInWord(text.charAt(at))) {
        at++;
      }
      String word = text.substring(start, at).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
      int mark = word.indexOf('?');
      String plain = trimmed(mark < 0 ? word : word.substring(0, mark));
      if (!plain.isEmpty()) {
        words.add(plain);
      }
      if (mark >= 0) {
        words.add("?");
      }
    }
    return new SentenceWords(words);
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '-' || c == '?';
  }

  private static String trimmed(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && (word.charAt(start) == '\'' || word.charAt(start) == '-')) {
      start++;
    }
    while (end > start && "'-".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(start, end);
  }
}
