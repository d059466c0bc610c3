package org.openfoi.io.scan;

/** The elements of a path: {@code 1}, {@code 5B}, {@code a}, {@code aa}, {@code ii}. */
final class Elements {
  private Elements() {}

  /** The end of the element that starts there, or -1 if none does. */
  static int end(String text, int from) {
    char first = Chars.at(text, from);
    if (Chars.isDigit(first)) {
      return afterDigits(text, from);
    }
    if (first > 'z' || !Chars.isLetter(first)) {
      return -1;
    }
    int to = Chars.letters(text, from, 6);
    if (Chars.isWordPart(Chars.at(text, to))) {
      return -1;
    }
    return switch (to - from) {
      case 1 -> to;
      case 2 -> isRoman(text, from, to) || isDouble(text, from) ? to : -1;
      default -> isRoman(text, from, to) ? to : -1;
    };
  }

  private static int afterDigits(String text, int from) {
    int digits = from;
    while (digits - from < 3 && Chars.isDigit(Chars.at(text, digits))) {
      digits++;
    }
    if (text.charAt(from) == '0' || digits - from > 2) {
      return -1;
    }
    int to = Chars.letters(text, digits, 3);
    return to - digits > 2 || Chars.isWordPart(Chars.at(text, to)) ? -1 : to;
  }

  private static boolean isRoman(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = Chars.lower(text.charAt(i));
      if (c != 'i' && c != 'v' && c != 'x') {
        return false;
      }
    }
    return true;
  }

  /** {@code aa}, {@code ac}, {@code ga}: an inserted paragraph, and no short word. */
  private static boolean isDouble(String text, int from) {
    char second = Chars.lower(text.charAt(from + 1));
    return second >= 'a'
        && second <= 'e'
        && !Chars.isWord(text, from, "be")
        && !Chars.isWord(text, from, "he")
        && !Chars.isWord(text, from, "we")
        && !Chars.isWord(text, from, "me");
  }
}
