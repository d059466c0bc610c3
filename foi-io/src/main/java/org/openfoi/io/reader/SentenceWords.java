package org.openfoi.io.reader;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.RandomAccess;

/**
 * The words of a sentence in small letters, with straight apostrophes, behind {@code ^}, which
 * stands for its beginning; a question mark is a word. A word is copied only when it is asked for.
 * To patterns the end is a word too, {@code $}, and the month of May is none that they know.
 */
final class SentenceWords extends AbstractList<String> implements RandomAccess {
  private static final String BEGINNING = "^";
  private static final String END = "$";
  private static final String MONTH = "May";

  private final String text;
  private int[] bounds = new int[48];
  private int size = 1;

  private SentenceWords(String text) {
    this.text = text;
  }

  static SentenceWords of(String text, int from, int to) {
    SentenceWords words = new SentenceWords(text);
    int at = from;
    while (at < to) {
      if (!isInWord(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      int mark = -1;
      while (at < to && isInWord(text.charAt(at))) {
        mark = mark < 0 && text.charAt(at) == '?' ? at : mark;
        at++;
      }
      words.addTrimmed(start, mark < 0 ? at : mark);
      if (mark >= 0) {
        words.add(mark, mark + 1);
      }
    }
    return words;
  }

  private static boolean isInWord(char c) {
    return Plain.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '-' || c == '?';
  }

  private void addTrimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isMark(text.charAt(start))) {
      start++;
    }
    while (end > start && isMark(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      add(start, end);
    }
  }

  private static boolean isMark(char c) {
    return c == '\'' || c == '\u2019' || c == '-';
  }

  private void add(int start, int end) {
    if (2 * size + 2 > bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * bounds.length);
    }
    bounds[2 * size] = start;
    bounds[2 * size + 1] = end;
    size++;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public String get(int index) {
    return index == 0
        ? BEGINNING
        : text.substring(bounds[2 * index], bounds[2 * index + 1])
            .toLowerCase(Locale.ROOT)
            .replace('\u2019', '\'');
  }

  /** The words without the sign for the beginning. */
  List<String> words() {
    return subList(1, size);
  }

  /** The number of each word among known ones, of the beginning, and of the end. */
  int[] numbers(KnownWords known) {
    int[] numbers = new int[size + 1];
    numbers[0] = known.number(BEGINNING, 0, BEGINNING.length());
    numbers[size] = known.number(END, 0, END.length());
    for (int i = 1; i < size; i++) {
      numbers[i] =
          isMonth(i) ? KnownWords.UNKNOWN : known.number(text, bounds[2 * i], bounds[2 * i + 1]);
    }
    return numbers;
  }

  /** Whether a word is the name of the month: {@code "May"} elsewhere than at the beginning. */
  private boolean isMonth(int index) {
    return index > 1
        && bounds[2 * index + 1] - bounds[2 * index] == MONTH.length()
        && text.startsWith(MONTH, bounds[2 * index]);
  }
}
