package org.openfoi.io.scan;

/** The words and signs beside a number that say that it is not exact. */
final class Approximation {
  private static final Words WORDS = Words.of("""
      about approximately approx around circa c ca over under nearly almost roughly some estimated
      above below
      """);
  private static final Words BEFORE_THAN = Words.of("more fewer less greater higher lower");

  private Approximation() {}

  static boolean isOf(String text, WrittenNumber number) {
    int at = Chars.skipBack(text, number.start());
    char sign = Chars.at(text, at - 1);
    if (sign == '~'
        || sign == '<'
        || sign == '>'
        || sign == '\u2248'
        || sign == '\u2264'
        || sign == '\u2265') {
      return true;
    }
    char after = Chars.at(text, number.end());
    if (after == '+' || Chars.isWord(text, Chars.skip(text, number.end()), "or so")) {
      return true;
    }
    int stop = sign == '.' ? at - 1 : at;
    String word = Guards.wordBefore(text, stop);
    if (WORDS.contains(word) && (sign != '.' || word.length() <= 6)) {
      return true;
    }
    String earlier = Guards.wordBefore(text, Chars.skipBack(text, stop) - word.length());
    return switch (word) {
      case "than" -> BEFORE_THAN.contains(earlier);
      case "to" -> earlier.equals("up") || earlier.equals("close");
      case "of" -> earlier.equals("excess") || earlier.equals("region");
      case "least", "most" -> earlier.equals("at");
      default -> false;
    };
  }
}
