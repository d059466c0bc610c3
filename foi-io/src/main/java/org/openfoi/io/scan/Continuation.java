package org.openfoi.io.scan;

/** Whether a number after a separator still belongs to the list. */
final class Continuation {
  private static final Words AFTER_A_LIST = Words.of("""
      of and or to in for are is apply applies applied exempt exemption exemptions
      because as which on under above below were was have has do does would may since
      where when that with by from both together respectively refer relate provide state
      set also but not if it we i the agreement agreements foi foia eir being can cannot
      could should must will shall at so then please you this these notices duties
      requests order orders funding monies contributions childrens education highways
      freedom no data
      """);
  private static final Words COUNTED = Words.of("""
      working days day hours hour minutes years year months month weeks week pages page
      people staff officers per percent miles times cases children questions documents
      pupils schools records january february march april june july august september
      october november december jan feb mar apr jun jul aug sep sept oct nov dec
      """);
  private static final int LONGEST_WORD = 14;

  private Continuation() {}

  static boolean isNumber(
      String text, int from, int to, Keyword keyword, Separator separator, Limbs limbs) {
    if (separator.isRange() && !isRange(text, from, to, keyword, limbs)) {
      return false;
    }
    int next = Chars.skip(text, to);
    if (Chars.at(text, next) == '(' && Elements.end(text, Chars.skip(text, next + 1)) > 0) {
      return true;
    }
    if (!separator.isWord()
        && !keyword.isPlural()
        && !separator.isRange()
        && isListMark(text, to)) {
      return false;
    }
    int end = Chars.letters(text, next, LONGEST_WORD);
    if (end == next) {
      return !isMoney(text, from);
    }
    String word = lower(text, next, end);
    if (COUNTED.contains(word)) {
      return false;
    }
    return keyword.isPlural()
        || next > to
            && (Chars.isCapital(text.charAt(next))
                ? isLawWord(word) || separator.isWord() && isNext(text, from, to, limbs)
                : AFTER_A_LIST.contains(word));
  }

  /** {@code 2)} after a comma is the next item of a list rather than a section. */
  private static boolean isListMark(String text, int to) {
    return Chars.at(text, to) == ')';
  }

  /** {@code Section 6 and 7 Assistance}: the next section and the title of both. */
  private static boolean isNext(String text, int from, int to, Limbs limbs) {
    int number = value(text.substring(from, to));
    return number > value(limbs.number()) && number <= value(limbs.number()) + 3;
  }

  private static boolean isLawWord(String word) {
    return AFTER_A_LIST.contains(word) || word.equals("act") || word.equals("care");
  }

  private static boolean isMoney(String text, int from) {
    return Chars.at(text, from - 1) == '\u00A3';
  }

  /** A range runs upwards, and after one section it is written without spaces. */
  private static boolean isRange(String text, int from, int to, Keyword keyword, Limbs limbs) {
    int digits = from;
    while (Chars.isDigit(Chars.at(text, digits))) {
      digits++;
    }
    boolean glued = !Chars.isSpace(Chars.at(text, from - 1));
    char after = Chars.at(text, to);
    return (keyword.isPlural() || glued && !keyword.isLetters())
        && after != '-'
        && after != '/'
        && Integer.parseInt(text.substring(from, digits)) > value(limbs.number());
  }

  private static int value(String number) {
    int value = 0;
    for (int i = 0; i < number.length() && Chars.isDigit(number.charAt(i)); i++) {
      value = value * 10 + number.charAt(i) - '0';
    }
    return value;
  }

  private static String lower(String text, int from, int to) {
    StringBuilder word = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      word.append(Chars.lower(text.charAt(i)));
    }
    return word.toString();
  }
}
