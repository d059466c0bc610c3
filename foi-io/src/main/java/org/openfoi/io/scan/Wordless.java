package org.openfoi.io.scan;

import org.jspecify.annotations.Nullable;

/** Decides whether a number without a word before it can only be a citation. */
final class Wordless {
  /** Things other than provisions that have such numbers. */
  private static final Words NUMBERED = Words.of("""
      question questions q qs para paras paragraph paragraphs page pages table tables item items point
      points appendix annex clause clauses condition conditions rule rules note notes figure ref no nos
      part parts answer answers policy criterion line row box chapter step option form class type
      version draft phase lot plot flat unit number article articles schedule objective standard
      """);

  private static final Words BEFORE_A_SUBSECTION =
      Words.of("under exemption using citing quoting applying invoking claiming");
  private static final Words WITHIN = Words.of("by within under");
  private static final Words COVERED = Words.of(
      "caught covered exempt exempted protected fall falls falling fell come comes coming");
  private static final Words JOINS = Words.of("and or not");
  private static final int MAX_DISTANCE = 160;

  private final String text;
  private final ListedNumbers listed;

  Wordless(String text) {
    this.text = text;
    this.listed = new ListedNumbers(text);
  }

  /**
   * The keyword to read it with; {@code null} if it is no citation.
   *
   * @param after whether there was a citation before
   * @param lastEnd where the last ends
   */
  @Nullable
  Keyword at(int digit, boolean after, int lastEnd) {
    int end = digit;
    while (end - digit < 4 && Chars.isDigit(Chars.at(text, end))) {
      end++;
    }
    if (Chars.isCapital(Chars.at(text, end))) {
      end++;
    }
    char c = Chars.at(text, end);
    if (end - digit > 3 || c != '(' && c != ' ' || text.charAt(digit) == '0') {
      return null;
    }
    char before = Chars.at(text, digit - 1);
    if (Chars.isWordPart(before)
        || before == '.'
        || before == '-'
        || before == '\u00A3'
        || before == '$'
        || before == '#'
        || before == '\'') {
      return null;
    }
    if (isListable(digit, end) && listed.begins(digit)) {
      return Keyword.SECTION;
    }
    int second = c == '(' ? elementEnd(end, true) : -1;
    if (second < 0) {
      return c == ' ' && isOfRegime(digit, end) ? Keyword.NONE : null;
    }
    boolean continued = after && isContinued(digit, lastEnd);
    boolean strong = elementEnd(second, false) > 0;
    return continued || isAllowed(digit, strong) ? Keyword.NONE : null;
  }

  /** Whether a number with or without an element in brackets can be that of an exemption. */
  private boolean isListable(int digit, int end) {
    boolean two = Chars.isDigit(Chars.at(text, digit + 1));
    int number = two ? 10 * (text.charAt(digit) - '0') + text.charAt(digit + 1) - '0' : 0;
    char next = Chars.at(text, Chars.skip(text, end));
    boolean element =
        text.charAt(end) == '(' && (elementEnd(end, true) > 0 || elementEnd(end, false) > 0);
    boolean titled = next == '-' || next == '\u2013' || next == '(';
    return element && number >= 12 && number <= 44 || titled && number > 20 && number <= 44;
  }

  /**
   * The end of an element in brackets: digits, or letters below them; -1 if another stands there.
   */
  private int elementEnd(int open, boolean digits) {
    if (Chars.at(text, open) != '(' || Chars.isDigit(Chars.at(text, open + 1)) != digits) {
      return -1;
    }
    int to = Elements.end(text, open + 1);
    return to > 0 && Chars.at(text, to) == ')' ? to + 1 : -1;
  }

  /** Whether it follows another citation in one sentence, after a separator. */
  private boolean isContinued(int digit, int lastEnd) {
    if (digit - lastEnd > MAX_DISTANCE || !isSeparated(digit)) {
      return false;
    }
    for (int i = lastEnd; i < digit; i++) {
      char c = text.charAt(i);
      boolean sentence = c == '.' && Chars.isSpace(Chars.at(text, i + 1));
      if (sentence || c == '?' || c == '!' || c == '\n' && Chars.at(text, i + 1) == '\n') {
        return false;
      }
    }
    return true;
  }

  private boolean isSeparated(int digit) {
    char mark = Chars.at(text, Chars.skipBack(text, digit) - 1);
    String word = Guards.wordBefore(text, digit);
    return mark == ';' || mark == ',' || mark == '&' || JOINS.contains(word);
  }

  /** Whether what stands before leaves a citation possible. */
  private boolean isAllowed(int digit, boolean strong) {
    String word = Guards.wordBefore(text, digit);
    if (BEFORE_A_SUBSECTION.contains(word) || isCovered(word, digit)) {
      return true;
    }
    if (!strong) {
      return false;
    }
    if (!word.isEmpty()) {
      return !NUMBERED.contains(word) || Guards.isLineStart(text, digit);
    }
    char mark = Chars.at(text, Chars.skipBack(text, digit) - 1);
    return mark != '.' && !Chars.isDigit(mark) || Guards.isLineStart(text, digit);
  }

  /** {@code caught by 40(2)}, {@code falls within 35(1)}. */
  private boolean isCovered(String word, int digit) {
    return WITHIN.contains(word)
        && COVERED.contains(Guards.wordBefore(text, Chars.skipBack(text, digit) - word.length()));
  }

  /** {@code under 12 of the FOI Act}. */
  private boolean isOfRegime(int digit, int end) {
    int at = Chars.skip(text, end);
    if (!Chars.isWord(text, at, "of") || !Guards.wordBefore(text, digit).equals("under")) {
      return false;
    }
    Name name = new AfterReader(text).read(end);
    return name != null && name.instrument() != null && !name.instrument().isForeign();
  }
}
