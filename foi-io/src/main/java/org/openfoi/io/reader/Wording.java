package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The words of a paragraph, cut, numbered and divided into sentences in one pass, and what the pass
 * shows beside: whether there is a digit, and of which cues there are words.
 */
final class Wording {
  private static final long ALL = -1;
  private static final String MONTH = "May";

  private final String text;
  private final KnownWords known;
  private final List<SentenceWords> sentences = new ArrayList<>(2);
  private final List<Sentences.Sentence> places = new ArrayList<>(2);
  private int[] starts;
  private int[] ends;
  private int[] numbers;
  private int size;
  private long columns;
  private long cues;

  private Wording(String text, KnownWords known) {
    this.text = text;
    this.known = known;
    int likely = 4 + text.length() / 5;
    this.starts = new int[likely];
    this.ends = new int[likely];
    this.numbers = new int[likely];
  }

  /** The words of a text, with their numbers among known ones. */
  static Wording of(String text, KnownWords known) {
    Wording wording = new Wording(text, known);
    wording.read();
    return wording;
  }

  /** The words of each sentence. */
  List<SentenceWords> sentences() {
    return sentences;
  }

  /** Where the sentences stand. */
  List<Sentences.Sentence> places() {
    return places;
  }

  /** Whether there is a digit, 0 to 9. */
  boolean hasDigit() {
    return (columns & KnownWords.DIGITS) != 0;
  }

  /** Whether there is a word of a cue, or may be one where no words can be told apart. */
  boolean has(Cue cue) {
    return (cues & cue.bit()) != 0;
  }

  /** The number of a word, counted through all sentences with the signs for their beginnings. */
  int number(int index) {
    return numbers[index];
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  String text() {
    return text;
  }

  KnownWords known() {
    return known;
  }

  private void read() {
    int from = 0;
    int first = begin();
    int end = 0; // of the sentence that was the last to be seen to end
    boolean glued = false; // to a question mark, and so no word
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (KnownWords.column(c) != KnownWords.NONE) {
        at = glued ? pass(at) : afterWord(at);
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
  }

  /** Passes a character that is in no word, but may be in what somebody looks for. */
  private int pass(int at) {
    cues = ALL;
    columns = ALL;
    return at + 1;
  }

  /** Reads the word that begins at a place, with what marks come before it. */
  private int afterWord(int from) {
    int at = from;
    int column = KnownWords.column(text.charAt(at));
    while (KnownWords.isMark(column)) {
      at++;
      column = at < text.length() ? KnownWords.column(text.charAt(at)) : KnownWords.NONE;
    }
    int start = at;
    int end = at;
    int node = KnownWords.ROOT;
    int last = KnownWords.ROOT; // the node of the last character that is no mark
    long seen = 0;
    while (column != KnownWords.NONE) {
      seen |= 1L << column;
      node = known.next(node, column);
      if (!KnownWords.isMark(column)) {
        last = node;
        end = at + 1;
      }
      at++;
      column = at < text.length() ? KnownWords.column(text.charAt(at)) : KnownWords.NONE;
    }
    if (end > start) {
      int number = isMonth(start, end) ? KnownWords.UNKNOWN : known.at(last);
      if (!mayBeContracted(start, end, seen) || !addContracted(start, end)) {
        add(start, end, number);
      }
      columns |= seen;
      cues |= known.cues(known.at(last)) | (KnownWords.hasMark(seen) ? cuesOfParts(start, end) : 0);
    }
    return at;
  }

  /** Whether a word can be a contraction, by its characters. */
  private boolean mayBeContracted(int start, int end, long seen) {
    return KnownWords.hasMark(seen)
        || end - start > 3 && isLetter(end - 1, 't') && isLetter(end - 2, 'n')
        || isLetter(start, 's') && (seen & KnownWords.DIGITS) != 0;
  }

  /** Whether a character is a letter, small or not. */
  private boolean isLetter(int at, char small) {
    return (text.charAt(at) | ' ') == small;
  }

  /** Adds the words that a contraction is read as, if it is one. */
  private boolean addContracted(int start, int end) {
    Optional<Contractions.Words> read = Contractions.of(text.substring(start, end));
    read.ifPresent(words -> {
      add(start, start + words.at(), known.numberOf(words.first()));
      words.second().ifPresent(second -> add(start + words.at(), end, known.numberOf(second)));
    });
    return read.isPresent();
  }

  /** Whether a word is the name of the month: {@code "May"} elsewhere than at the beginning. */
  private boolean isMonth(int start, int end) {
    return end - start == MONTH.length()
        && text.startsWith(MONTH, start)
        && numbers[size - 1] != known.beginning();
  }

  /** The cues of the parts of a word that marks divide: {@code class-based}. */
  private long cuesOfParts(int from, int to) {
    long found = 0;
    int node = KnownWords.ROOT;
    for (int at = from; at < to; at++) {
      int column = KnownWords.column(text.charAt(at));
      boolean mark = KnownWords.isMark(column);
      found |= mark ? known.cues(known.at(node)) : 0;
      node = mark ? KnownWords.ROOT : known.next(node, column);
    }
    return found | known.cues(known.at(node));
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
      add(end, end, known.end());
      Sentences.Sentence place = new Sentences.Sentence(start, end);
      places.add(place);
      sentences.add(new SentenceWords(this, place, first, size - 1 - first));
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
