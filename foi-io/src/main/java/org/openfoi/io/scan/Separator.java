package org.openfoi.io.scan;

/**
 * What stands between the parts of a list.
 *
 * @param end the place after it and the spaces behind it
 * @param isRange whether it means "up to"
 * @param isWord whether it is or has a word such as "and"
 */
record Separator(int end, boolean isRange, boolean isWord) {
  private static final String[] WORDS = {"and/or", "and", "or", "plus"};

  /** The separator at a place, or after spaces there; {@code null} if there is none. */
  @org.jspecify.annotations.Nullable
  static Separator at(String text, int from) {
    int at = Chars.skip(text, from);
    char c = Chars.at(text, at);
    if (c == '-'
        || c == '\u2010'
        || c == '\u2011'
        || c == '\u2012'
        || c == '\u2013'
        || c == '\u2014') {
      return new Separator(Chars.skip(text, at + 1), true, false);
    }
    if (c == '&' || c == ',' || c == ';' || c == '/' || c == '+') {
      int end = at + (Chars.startsWith(text, at, "&amp;") ? 5 : 1);
      int next = Chars.skip(text, end);
      int word = word(text, next);
      return word > 0
          ? new Separator(Chars.skip(text, word), false, true)
          : new Separator(next, false, false);
    }
    int word = word(text, at);
    if (word > 0) {
      return new Separator(Chars.skip(text, word), false, true);
    }
    if (Chars.isWord(text, at, "to") || Chars.isWord(text, at, "through")) {
      int end = at + (Chars.isWord(text, at, "to") ? 2 : 7);
      return new Separator(Chars.skip(text, end), true, true);
    }
    return null;
  }

  private static int word(String text, int at) {
    char first = Chars.lower(Chars.at(text, at));
    if (first != 'a' && first != 'o' && first != 'p') {
      return -1;
    }
    for (String word : WORDS) {
      if (Chars.isWord(text, at, word)) {
        return at + word.length();
      }
    }
    return -1;
  }
}
