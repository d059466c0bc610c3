package org.openfoi.io.reader;

import java.util.AbstractList;
import java.util.ArrayList;
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

  private final Paragraph paragraph;
  private final Sentences.Sentence sentence;
  private final int first;
  private final int size;

  private SentenceWords(Paragraph paragraph, Sentences.Sentence sentence, int first, int size) {
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.first = first;
    this.size = size;
  }

  /** The words of each sentence of a text. */
  static List<SentenceWords> of(String text, KnownWords known) {
    return new Paragraph(text, known).read();
  }

  /** Where the sentence stands. */
  Sentences.Sentence sentence() {
    return sentence;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public String get(int index) {
    int at = first + index;
    return index == 0
        ? BEGINNING
        : paragraph
            .text
            .substring(paragraph.starts[at], paragraph.ends[at])
            .toLowerCase(Locale.ROOT)
            .replace('\u2019', '\'');
  }

  /** The number of a word among the known ones. */
  int number(int index) {
    return paragraph.numbers[first + index];
  }

  /** The first character of a word, in its case, and not of the sign for the beginning. */
  char first(int index) {
    return paragraph.text.charAt(paragraph.starts[first + index]);
  }

  /** How many characters a word has. */
  int length(int index) {
    return paragraph.ends[first + index] - paragraph.starts[first + index];
  }

  /** Whether a word is a question mark. */
  boolean isAsking(int index) {
    return index > 0 && first(index) == '?';
  }

  /** The words without the sign for the beginning. */
  List<String> words() {
    return subList(1, size);
  }

  /** The words of all sentences, which are cut and numbered in one pass. */
  private static final class Paragraph {
    private final String text;
    private final KnownWords known;
    private final List<SentenceWords> sentences = new ArrayList<>(2);
    private int[] starts;
    private int[] ends;
    private int[] numbers;
    private int size;

    Paragraph(String text, KnownWords known) {
      this.text = text;
      this.known = known;
      int likely = 4 + text.length() / 5;
      this.starts = new int[likely];
      this.ends = new int[likely];
      this.numbers = new int[likely];
    }

    List<SentenceWords> read() {
      int from = 0;
      int first = begin();
      int end = 0; // of the sentence that was the last to be seen to end
      boolean glued = false; // to a question mark, and so no word
      int at = 0;
      while (at < text.length()) {
        char c = text.charAt(at);
        if (KnownWords.column(c) != KnownWords.NONE) {
          at = glued ? at + 1 : afterWord(at);
        } else {
          if (c <= '?' && at >= end && Sentences.isEnd(text, at)) {
            end = Sentences.afterMarks(text, at + 1);
          }
          if (c == '?' && !glued) {
            add(at, at + 1, known.asking());
          }
          glued = c == '?';
          at++;
        }
        if (at == end) {
          close(from, end, first);
          from = end;
          first = begin();
        }
      }
      close(from, text.length(), first);
      return sentences;
    }

    /** Reads the word that begins at a place, with what marks come before it. */
    private int afterWord(int from) {
      int start = -1;
      int end = -1;
      int node = KnownWords.ROOT;
      int number = KnownWords.UNKNOWN;
      int at = from;
      int column = KnownWords.column(text.charAt(at));
      while (column != KnownWords.NONE) {
        boolean mark = KnownWords.isMark(column);
        if (start >= 0 || !mark) {
          start = start < 0 ? at : start;
          node = known.next(node, column);
        }
        if (!mark) {
          end = at + 1;
          number = node;
        }
        at++;
        column = at < text.length() ? KnownWords.column(text.charAt(at)) : KnownWords.NONE;
      }
      if (start >= 0) {
        add(start, end, known.at(number));
      }
      return at;
    }

    private int begin() {
      add(0, 0, known.beginning());
      return size - 1;
    }

    private void close(int from, int end, int first) {
      int start = from;
      while (start < end && text.charAt(start) == ' ') {
        start++;
      }
      if (start < end) {
        Sentences.Sentence sentence = new Sentences.Sentence(start, end);
        sentences.add(new SentenceWords(this, sentence, first, size - first));
      }
    }

    private void add(int start, int end, int number) {
      if (size == numbers.length) {
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      starts[size] = start;
      ends[size] = end;
      numbers[size] = number;
      size++;
    }
  }
}
