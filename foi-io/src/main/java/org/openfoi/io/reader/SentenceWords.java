package org.openfoi.io.reader;

import java.util.AbstractList;
import java.util.Locale;
import java.util.RandomAccess;

/**
 * The words of a sentence in small letters, with straight apostrophes, behind {@code ^}, which
 * stands for its beginning; a question mark is a word. Each has its number among known words, and
 * is copied only when it is asked for.
 */
final class SentenceWords extends AbstractList<String> implements RandomAccess {
  private static final String BEGINNING = "^";

  private final Wording wording;
  private final Sentences.Sentence sentence;
  private final int first;
  private final int size;

  /**
   * The words of a sentence.
   *
   * @param first the place of the sign for its beginning among all words of the paragraph
   * @param size how many there are, that sign included
   */
  SentenceWords(Wording wording, Sentences.Sentence sentence, int first, int size) {
    this.wording = wording;
    this.sentence = sentence;
    this.first = first;
    this.size = size;
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
    return index == 0
        ? BEGINNING
        : wording
            .text()
            .substring(wording.start(first + index), wording.end(first + index))
            .toLowerCase(Locale.ROOT)
            .replace('\u2019', '\'');
  }

  /** The number of a word among the known ones. */
  int number(int index) {
    return wording.number(first + index);
  }

  /** Whether a word is one of a cue. */
  boolean isOf(Cue cue, int index) {
    return (wording.known().cues(number(index)) & cue.bit()) != 0;
  }

  /** The first character of a word, in its case, and not of the sign for the beginning. */
  char first(int index) {
    return wording.text().charAt(wording.start(first + index));
  }

  /** How many characters a word has. */
  int length(int index) {
    return wording.end(first + index) - wording.start(first + index);
  }

  /** Whether a word is a question mark. */
  boolean isAsking(int index) {
    return index > 0 && first(index) == '?';
  }
}
