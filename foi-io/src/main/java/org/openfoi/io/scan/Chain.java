package org.openfoi.io.scan;

/** Whether two citations are parts of one enumeration: {@code section 17(1) and section 40(2)}. */
final class Chain {
  private static final Words WORDS =
      Words.of("and or under also by of the both in to plus as well with exemption exemptions via");
  private static final int MAX_DISTANCE = 160;

  private Chain() {}

  static boolean joins(String text, int from, int to) {
    if (to - from > MAX_DISTANCE) {
      return false;
    }
    int at = Gloss.end(text, from, MAX_DISTANCE);
    boolean separated = false;
    while (at < to) {
      char c = text.charAt(at);
      if (Chars.isLetter(c)) {
        int end = NameReader.wordEnd(text, at);
        if (!WORDS.contains(text, at, end)) {
          return false;
        }
        separated = true;
        at = end;
      } else if (Chars.isSpace(c) || c == ',' || c == ';' || c == '&' || c == '/') {
        separated |= !Chars.isSpace(c);
        at++;
      } else {
        return false;
      }
    }
    return separated && at == to;
  }
}
