package org.openfoi.io.scan;

/**
 * Reads the list of numbers after a keyword: {@code 31(1)(a), (b) and 40(2)}.
 *
 * <p>A reader is made for each citation; it looks no further ahead than the longest gloss.
 */
final class ListReader {
  private static final int MAX_GLOSS = 160;
  private static final int MAX_NUMBERS = 200;
  private static final String[] LEVELS = {
    "subsection", "subsections", "sub-section", "sub-sections", "paragraph", "paragraphs"
  };

  private final String text;
  private final Keyword keyword;
  private final Limbs limbs = new Limbs();
  private int end;
  private int elementEnd;
  private boolean dotted;
  private boolean amongSubsections;

  ListReader(String text, Keyword keyword) {
    this.text = text;
    this.keyword = keyword;
  }

  Limbs limbs() {
    return limbs;
  }

  /** The place after the last character of the list. */
  int end() {
    return end;
  }

  /**
   * Reads from the first digit.
   *
   * @param bracket whether a bracket stands before it
   * @return whether there is a number that a provision can have
   */
  boolean read(int from, boolean bracket) {
    int number = Numbers.end(text, from, keyword);
    if (number < 0) {
      return false;
    }
    limbs.number(Numbers.normal(text, from, number));
    end = number;
    if (bracket) {
      if (Chars.at(text, number) != ')') {
        return false;
      }
      end = number + 1;
    }
    elements();
    int numbers = 1;
    while (numbers < MAX_NUMBERS && next()) {
      numbers++;
    }
    return true;
  }

  /** Reads a list of elements that are below a limb, {@code (1)(a) and (b)}. */
  void readBelow(Limb limb, int from) {
    limbs.number(limb.number());
    limb.path().forEach(limbs::below);
    end = from;
    elements();
    int lists = 1;
    while (lists < MAX_NUMBERS && next()) {
      lists++;
    }
  }

  /** Reads what follows a number or element without a separator. */
  private void elements() {
    int at = end;
    dotted = false;
    while (element(at) || named(at)) {
      at = elementEnd;
      end = at;
    }
  }

  /** {@code , subsection (2)} after a section, {@code paragraph (a)} after a subsection. */
  private boolean named(int at) {
    int from = spaces(at);
    if (Chars.at(text, from) == ',') {
      from = spaces(from + 1);
    }
    char first = Chars.lower(Chars.at(text, from));
    if (first != 's' && first != 'p') {
      return false;
    }
    for (String word : LEVELS) {
      if (Chars.isWord(text, from, word)) {
        int open = spaces(from + word.length());
        boolean bracket = Chars.at(text, open) == '(';
        int to = Elements.end(text, bracket ? open + 1 : open);
        boolean letter = word.startsWith("p");
        if (to < 0
            || bracket && Chars.at(text, to) != ')'
            || letter && (!bracket || limbs.depth() == 0 || Chars.isDigit(text.charAt(open + 1)))) {
          return false;
        }
        limbs.below(Chars.part(text, bracket ? open + 1 : open, to));
        elementEnd = bracket ? to + 1 : to;
        amongSubsections = word.endsWith("sections");
        return true;
      }
    }
    return false;
  }

  /** Reads a separator and what it separates. */
  private boolean next() {
    Separator separator = Separator.at(text, end);
    if (separator == null) {
      int glosses = gloss(gloss(end));
      separator = glosses > end ? Separator.at(text, glosses) : null;
      if (separator == null || separator.isRange()) {
        return false;
      }
    }
    int at = separator.end();
    boolean range = separator.isRange();
    if (elementAfter(at, range)) {
      end = elementEnd;
      elements();
      return true;
    }
    if (!Chars.isDigit(Chars.at(text, at))) {
      return false;
    }
    int number = Numbers.end(text, at, keyword);
    if (number < 0 || !Continuation.isNumber(text, at, number, keyword, separator, limbs)) {
      return false;
    }
    String written = Numbers.normal(text, at, number);
    if (range) {
      limbs.numberTo(written);
    } else {
      limbs.number(written);
    }
    end = number;
    elements();
    return true;
  }

  /** {@code (b)}, {@code b)} after a bracket, or {@code b} right after an ampersand. */
  private boolean elementAfter(int at, boolean range) {
    if (limbs.depth() == 0 && !limbs.number().isEmpty() && Chars.at(text, at) != '(') {
      return false;
    }
    if (amongSubsections && isBareSubsection(at)) {
      elementEnd = Elements.end(text, at);
      limbs.beside(Chars.part(text, at, elementEnd));
      return true;
    }
    int from = at;
    if (Chars.at(text, at) == '(') {
      from = spaces(at + 1);
    } else if (Chars.isDigit(Chars.at(text, at)) && !isClosed(at)) {
      return false;
    }
    int to = Elements.end(text, from);
    if (to < 0) {
      return false;
    }
    int close = spaces(to);
    if (Chars.at(text, close) == ')') {
      if (isBeforeKeyword(close + 1)) {
        return false;
      }
      elementEnd = close + 1;
    } else if (from == at && isGlued(at, to) && limbs.depth() > 0) {
      elementEnd = to;
    } else if (from > at && Separator.at(text, to) != null) {
      elementEnd = to; // a list within one pair of brackets
    } else {
      return false;
    }
    String written = Chars.part(text, from, to);
    if (range) {
      limbs.besideTo(written);
    } else {
      limbs.beside(written);
    }
    return true;
  }

  /** {@code 3A} of {@code subsections 2 and 3A}. */
  private boolean isBareSubsection(int at) {
    int to = Elements.end(text, at);
    return to > 0
        && to - at <= 2
        && Chars.isDigit(text.charAt(at))
        && limbs.depth() == 1
        && !Chars.isWordPart(Chars.at(text, to));
  }

  /** {@code (ii) section 40}: the number of an item in a list rather than an element. */
  private boolean isBeforeKeyword(int close) {
    int from = spaces(close);
    int to = Chars.letters(text, from, Keyword.MAX_LENGTH);
    long code = 0;
    for (int i = to - 1; i >= from; i--) {
      code = Keyword.longer(code, text.charAt(i));
    }
    Keyword next = Keyword.of(code);
    return from > close
        && to > from
        && next != null
        && next.regime().isEmpty()
        && Chars.isDigit(Chars.at(text, spaces(Chars.at(text, to) == '.' ? to + 1 : to)));
  }

  private boolean isClosed(int at) {
    int to = Elements.end(text, at);
    return to > 0 && Chars.at(text, to) == ')' && limbs.depth() > 0;
  }

  /** A single small letter with a separator but no space before it: {@code 5.1.a&b}. */
  private boolean isGlued(int at, int to) {
    char before = Chars.at(text, at - 1);
    return (before == '&'
            || before == '/'
            || before == '-'
            || before == '+'
            || before == ','
            || before == ';')
        && to - at <= 3
        && Character.isLowerCase(text.charAt(at))
        && !Chars.isWordPart(Chars.at(text, to));
  }

  private boolean element(int at) {
    int open = spaces(at);
    if (Chars.at(text, open) == '(') {
      return inBrackets(at, open);
    }
    if (Chars.at(text, at) == '.' && (limbs.depth() == 0 || dotted)) {
      return afterPoint(at + 1);
    }
    return limbs.depth() > 0 && Chars.at(text, at - 1) == ')' && withoutOpening(at);
  }

  private boolean inBrackets(int at, int open) {
    int from = spaces(open + 1);
    int to = Elements.end(text, from);
    if (to < 0) {
      return false;
    }
    int close = spaces(to);
    if (Chars.at(text, close) == ')') {
      if (open > at && isNewItem(at, open, close + 1)) {
        return false;
      }
      elementEnd = close + 1;
    } else if (open == at && isUnclosed(to)) {
      elementEnd = to;
      limbs.note("bracket not closed after '" + Chars.part(text, from, to) + "'");
    } else if (Separator.at(text, to) != null && listCloses(to)) {
      elementEnd = to;
    } else {
      return false;
    }
    limbs.below(Chars.part(text, from, to));
    return true;
  }

  /** Whether the bracket opens the next item of a list on a line of its own. */
  private boolean isNewItem(int at, int open, int close) {
    int next = spaces(close);
    return Chars.isBroken(text, at, open) && next > close && Chars.isCapital(Chars.at(text, next));
  }

  private boolean isUnclosed(int to) {
    char c = Chars.at(text, to);
    return c == '('
        || c == '\0'
        || c == '.'
        || c == ';'
        || c == ':'
        || Chars.isSpace(c)
            && Chars.isDigit(text.charAt(to - 1))
            && Chars.at(text, Chars.skip(text, to)) != ')';
  }

  /** Whether a list such as {@code (a, b and c)} ends in a bracket soon. */
  private boolean listCloses(int from) {
    int at = from;
    for (int i = 0; i < 12; i++) {
      Separator separator = Separator.at(text, at);
      if (separator == null) {
        return Chars.at(text, spaces(at)) == ')';
      }
      int to = Elements.end(text, separator.end());
      if (to < 0) {
        return false;
      }
      at = to;
    }
    return false;
  }

  /** {@code .1} or {@code .a} of {@code 5.1.a}; three numbers are those of a document. */
  private boolean afterPoint(int from) {
    int to = Elements.end(text, from);
    if (to < 0 || Chars.isWordPart(Chars.at(text, to)) || to - from > 4) {
      return false;
    }
    char first = text.charAt(from);
    boolean letters = !Chars.isDigit(first);
    if (letters && Chars.isCapital(first) || !letters && limbs.depth() > 0) {
      return false;
    }
    if (to - from == 2
        && Chars.isDigit(text.charAt(to - 1))
        && (keyword.isLetters() || first > '1')) {
      return false; // "s 12.50" is an amount
    }
    char next = Chars.at(text, to);
    if (next == '%' || !letters && next == '.' && Chars.isDigit(Chars.at(text, to + 1))) {
      return false;
    }
    limbs.below(Chars.part(text, from, to));
    elementEnd = to;
    dotted = true;
    return true;
  }

  /** {@code a)} of {@code 31(1)a)}, {@code a} of {@code 31(1)a}, {@code A} of {@code 40(5)A}. */
  private boolean withoutOpening(int from) {
    int to = Elements.end(text, from);
    if (to < 0 || to - from > 4) {
      return false;
    }
    char c = Chars.at(text, to);
    boolean digits = Chars.isDigit(text.charAt(from));
    if (c == ')') {
      elementEnd = to + 1;
    } else if (!digits && to - from == 1 && !Chars.isWordPart(c)) {
      elementEnd = to;
    } else {
      return false;
    }
    limbs.below(Chars.part(text, from, to));
    return true;
  }

  /**
   * The end of a remark in brackets that starts here or after spaces; {@code from} if none does.
   */
  private int gloss(int from) {
    return Gloss.end(text, from, MAX_GLOSS);
  }

  private int spaces(int from) {
    return Chars.skip(text, from);
  }
}
