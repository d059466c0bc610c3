package org.openfoi.io.reader;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.RandomAccess;

/**
 * The words of a sentence in small letters, with straight apostrophes, behind {@code ^}, which
 * stands for its beginning; a question mark is a word. Each has its number among known words, and
 * is copied only when it is asked for.
 */
final class SentenceWords extends AbstractList<String> implements RandomAccess {
  private static final String BEGINNING = "^";

  private final String text;
  private int[] bounds = new int[48];
  private int[] numbers = new int[24];
  private int size = 1;

  private SentenceWords(String text) {
    this.text = text;
  }

  static SentenceWords of(String text, int from, int to, KnownWords known) {
    SentenceWords words = new SentenceWords(text);
    words.numbers[0] = known.beginning();
    int start = -1;
    int end = -1;
    int node = KnownWords.ROOT;
    int number = KnownWords.UNKNOWN;
    boolean asked = false; // what is glued to a question mark is no word
    for (int at = from; at <= to; at++) {
      char c = at < to ? text.charAt(at) : ' ';
      int column = KnownWords.column(c);
      if (column == KnownWords.NONE) {
        if (start >= 0) {
          words.add(start, end, number);
          start = -1;
        }
        if (c == '?' && !asked) {
          words.add(at, at + 1, known.asking());
        }
        asked = c == '?';
      } else if (!asked && (start >= 0 || !KnownWords.isMark(column))) {
        node = known.next(start < 0 ? KnownWords.ROOT : node, column);
        start = start < 0 ? at : start;
        if (!KnownWords.isMark(column)) {
          end = at + 1;
          number = known.at(node);
        }
      }
    }
    return words;
  }

  private void add(int start, int end, int number) {
    if (size == numbers.length) {
      bounds = Arrays.copyOf(bounds, 2 * bounds.length);
      numbers = Arrays.copyOf(numbers, 2 * numbers.length);
    }
    bounds[2 * size] = start;
    bounds[2 * size + 1] = end;
    numbers[size] = number;
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

  /** The number of a word among the known ones. */
  int number(int index) {
    return numbers[index];
  }

  /** The first character of a word, in its case, and not of the sign for the beginning. */
  char first(int index) {
    return text.charAt(bounds[2 * index]);
  }

  /** How many characters a word has. */
  int length(int index) {
    return bounds[2 * index + 1] - bounds[2 * index];
  }

  /** Whether a word is a question mark. */
  boolean isAsking(int index) {
    return index > 0 && first(index) == '?';
  }

  /** The words without the sign for the beginning. */
  List<String> words() {
    return subList(1, size);
  }
}
