package org.openfoi.model.law;

/** Roman numerals, and the elements of a citation's path. */
final class Numerals {
  private static final String[] TENS = {"", "x", "xx", "xxx"};
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
  private static final int MAX_ROMAN = 39;

  private Numerals() {}

  /** The lower-case roman numeral of 1 to 39. */
  static String toRoman(int value) {
    return TENS[value / 10] + ONES[value % 10];
  }

  /** The value of a lower-case roman numeral up to xxxix; 0 if it is none. */
  static int fromRoman(String text) {
    if (text.isEmpty() || text.length() > 7 || "xvi".indexOf(text.charAt(0)) < 0) {
      return 0;
    }
    for (int value = 1; value <= MAX_ROMAN; value++) {
      if (toRoman(value).equals(text)) {
        return value;
      }
    }
    return 0;
  }

  /** Whether it is a number from 1 to 999, with up to three capitals: {@code 22A}, {@code 3ZA}. */
  static boolean isNumber(String text) {
    int digits = digits(text);
    if (digits == 0 || digits > 3 || text.charAt(0) == '0' || text.length() > digits + 3) {
      return false;
    }
    for (int i = digits; i < text.length(); i++) {
      if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
        return false;
      }
    }
    return true;
  }

  /** Whether it is one to seven small letters: {@code a}, {@code aa}, {@code viii}. */
  static boolean isLetters(String text) {
    if (text.isEmpty() || text.length() > 7) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  /** How many of the first characters are digits. */
  static int digits(String text) {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    return digits;
  }

  /** Compares two numbers or two letters as the statute orders them: 22 before 22A before 23. */
  static int compare(String left, String right) {
    int leftDigits = digits(left);
    int rightDigits = digits(right);
    if (leftDigits == 0 || rightDigits == 0) {
      return leftDigits == rightDigits
          ? left.compareTo(right)
          : Integer.compare(rightDigits, leftDigits);
    }
    int byNumber = Integer.compare(
        Integer.parseInt(left.substring(0, leftDigits)),
        Integer.parseInt(right.substring(0, rightDigits)));
    return byNumber != 0
        ? byNumber
        : left.substring(leftDigits).compareTo(right.substring(rightDigits));
  }
}
