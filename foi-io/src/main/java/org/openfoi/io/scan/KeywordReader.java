package org.openfoi.io.scan;

import java.util.Optional;

/** Steps back from a number to the word before it. */
final class KeywordReader {
  private static final boolean[] LAST_LETTERS = new boolean[128];

  static {
    for (char c : "sctngrhaeido".toCharArray()) { // of the words in the table of keywords
      LAST_LETTERS[c] = true;
      LAST_LETTERS[c - 32] = true;
    }
  }

  private final String text;
  private int start;
  private boolean bracket;
  private int gap;

  KeywordReader(String text) {
    this.text = text;
  }

  /** Where the keyword read last begins. */
  int start() {
    return start;
  }

  /** Whether a bracket was opened between the keyword and the number: {@code S(22A)}. */
  boolean bracket() {
    return bracket;
  }

  /** How many characters stand between the keyword and the number. */
  int gap() {
    return gap;
  }

  /** The keyword before the number at a place; nothing if there is none. */
  Optional<Keyword> before(int number) {
    bracket = false;
    int end = number;
    if (end > 0 && text.charAt(end - 1) == '(') {
      bracket = true;
      end--;
    }
    end = gapBefore(end);
    char last = Chars.at(text, end - 1);
    if (last == '\u00A7') {
      start = end - 1;
      gap = number - end;
      boolean twice = Chars.at(text, start - 1) == '\u00A7';
      start -= twice ? 1 : 0;
      return Optional.of(twice ? Keyword.SECTIONS : Keyword.SECTION);
    }
    return last < 128 && LAST_LETTERS[last] ? word(number, end) : Optional.empty();
  }

  /** Over spaces, a full stop or colon, and marks of emphasis. */
  private int gapBefore(int from) {
    int end = Chars.skipBack(text, from);
    int marks = 0;
    while (end > 0 && marks < 4 && isMark(text.charAt(end - 1))) {
      end--;
      marks++;
    }
    char c = Chars.at(text, end - 1);
    if (c == '.' || c == ':') {
      end--;
      int spaced = Chars.skipBack(text, end);
      return end - spaced <= 1 ? spaced : end;
    }
    return marks > 0 ? Chars.skipBack(text, end) : end;
  }

  private static boolean isMark(char c) {
    return c == '*' || c == '_' || c == '"' || c == '\'' || c == '\u2018' || c == '\u201C';
  }

  private Optional<Keyword> word(int number, int end) {
    int first = end;
    while (first > 0
        && end - first <= Keyword.MAX_LENGTH
        && Chars.isLetter(text.charAt(first - 1))
        && !isCamel(first, end)) {
      first--;
    }
    if (end - first > Keyword.MAX_LENGTH) {
      return Optional.empty();
    }
    if ("srapcefn".indexOf(Chars.lower(text.charAt(first))) < 0) {
      return Optional.empty();
    }
    String word = lower(first, end);
    if (word.equals("no")) { // "section no. 40"
      int before = Chars.skipBack(text, first);
      return before < first
          ? word(number, before).filter(KeywordReader::isFullWord)
          : Optional.empty();
    }
    start = first;
    gap = number - end;
    Optional<Keyword> keyword = Keyword.of(word);
    return keyword.isPresent() && isFree(keyword.get(), first) ? keyword : Optional.empty();
  }

  private static boolean isFullWord(Keyword keyword) {
    return keyword.weight() == Keyword.Weight.WORD || keyword.weight() == Keyword.Weight.PLURAL;
  }

  /** Whether a word glued to the one before begins here: {@code underSection}. */
  private boolean isCamel(int first, int end) {
    return end - first >= 7
        && Chars.isCapital(text.charAt(first))
        && !Chars.isCapital(text.charAt(first + 1));
  }

  private String lower(int from, int to) {
    char[] word = new char[to - from];
    for (int i = from; i < to; i++) {
      word[i - from] = Chars.lower(text.charAt(i));
    }
    return new String(word);
  }

  /** Whether nothing before the word makes it the end of another. */
  private boolean isFree(Keyword keyword, int first) {
    char before = Chars.at(text, first - 1);
    char second = Chars.at(text, first - 2);
    if (Chars.isDigit(before) || before == '@' || before == '=' || before == '#') {
      return false;
    }
    if (!keyword.isLetters()) {
      return !isPrefixed(first, before);
    }
    if (before == '\'' || before == '\u2019' || before == '\u2018') { // "the council's 40"
      return !Chars.isWordPart(second);
    }
    if (before == '/' || before == '.' || before == '-' || before == '\u2013') {
      return !Chars.isLetter(second) && second != before;
    }
    return !Chars.isLetter(before) && before != '&' && before != '\u00A3' && before != '$';
  }

  /** Whether it is a subsection or a cross-section, in one word or two. */
  private boolean isPrefixed(int first, char before) {
    if (before == '-' || before == '\u2010' || before == '\u2011') {
      return Chars.isLetter(Chars.at(text, first - 2));
    }
    int end = Chars.skipBack(text, first);
    return end < first
        && (Chars.startsWith(text, end - 3, "sub") || Chars.startsWith(text, end - 5, "cross"))
        && !Chars.isLetter(Chars.at(text, end - 4));
  }
}
