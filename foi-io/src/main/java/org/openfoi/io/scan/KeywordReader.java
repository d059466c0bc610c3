package org.openfoi.io.scan;

import org.jspecify.annotations.Nullable;

/** Steps back from a number to the word before it. */
final class KeywordReader {
  private static final long NO = Keyword.code("no");
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

  /** The keyword before the number at a place; {@code null} if there is none. */
  @Nullable
  Keyword before(int number) {
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
      return twice ? Keyword.SECTIONS : Keyword.SECTION;
    }
    return last < 128 && LAST_LETTERS[last] ? word(number, end) : null;
  }

  /** Over spaces, a full stop or colon, and marks or a tag of emphasis. */
  private int gapBefore(int from) {
    int tag = Chars.tagBefore(text, Chars.skipBack(text, from));
    int end = Chars.skipBack(text, tag);
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

  private @Nullable Keyword word(int number, int end) {
    int first = end;
    long code = 0;
    while (first > 0 && Chars.isLetter(text.charAt(first - 1)) && !isCamel(first, end)) {
      char c = text.charAt(first - 1);
      if (c > 127 || end - first == Keyword.MAX_LENGTH) {
        return null;
      }
      code = Keyword.longer(code, c);
      first--;
    }
    Keyword keyword = Keyword.of(code);
    if (keyword == null) {
      return code == NO ? beforeNo(number, first) : null;
    }
    start = first;
    gap = number - end;
    return isFree(keyword, first) ? keyword : null;
  }

  /** {@code section no. 40}. */
  private @Nullable Keyword beforeNo(int number, int no) {
    int end = Chars.skipBack(text, no);
    Keyword keyword = end < no ? word(number, end) : null;
    return keyword != null && isFullWord(keyword) ? keyword : null;
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
