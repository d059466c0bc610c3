package org.openfoi.io.scan;

/** Roman numerals in capitals, the numbers of Parts. */
final class Roman {
  private Roman() {}

  /** The end of the numeral in capitals that starts there, or -1 if none does. */
  static int end(String text, int from) {
    int end = from;
    while (end - from < 6 && isNumeral(Chars.at(text, end))) {
      end++;
    }
    return end == from || Chars.isWordPart(Chars.at(text, end)) ? -1 : end;
  }

  private static boolean isNumeral(char c) {
    return c == 'I' || c == 'V' || c == 'X';
  }

  /** The value of a numeral such as {@code VIII}. */
  static int value(String numeral) {
    int value = 0;
    int last = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int digit = numeral.charAt(i) == 'I' ? 1 : numeral.charAt(i) == 'V' ? 5 : 10;
      value += digit < last ? -digit : digit;
      last = Math.max(last, digit);
    }
    return value;
  }
}
