package org.openfoi.io.scan;

import java.util.Locale;
import org.openfoi.model.request.RequestReference;

/**
 * A word with digits that may be a reference.
 *
 * @param text the text it stands in
 * @param start the offset of its first character, letters such as FOI before it included
 * @param end the offset after its last character
 * @param tokenEnd where the search goes on
 */
record ReferenceForm(String text, int start, int end, int tokenEnd) {
  private static final String[] NAMES = {"foia", "foi", "eir", "rfi", "foisa"};

  /** The word around a digit, with what stands before it if that is a part of the reference. */
  static ReferenceForm around(String text, int digit) {
    int start = digit;
    while (start > 0 && isInner(text, start - 1)) {
      start--;
    }
    while (!Chars.isWordPart(text.charAt(start))) {
      start++;
    }
    int end = digit + 1;
    while (end < text.length() && isInner(text, end)) {
      end++;
    }
    return new ReferenceForm(text, withName(text, start), end, end);
  }

  /** Whether the character belongs to the word: a letter, a digit, or a separator between two. */
  private static boolean isInner(String text, int at) {
    char c = text.charAt(at);
    if (Chars.isWordPart(c)) {
      return true;
    }
    boolean separator = c == '/' || c == '-' || c == '.' || c == '\u2011' || c == '\u2010';
    return separator && Chars.isWordPart(Chars.at(text, at + 1));
  }

  /** The place of FOI or the like before a number, a slash or hyphen between them or not. */
  private static int withName(String text, int from) {
    int to = Chars.skipBack(text, from);
    char c = Chars.at(text, to - 1);
    if (c == '/' || c == '-' || c == '\u2013') {
      to = Chars.skipBack(text, to - 1);
    }
    boolean named = "aAiIrR".indexOf(Chars.at(text, to - 1)) >= 0; // the last letters of the names
    for (int i = 0; named && i < NAMES.length; i++) {
      String name = NAMES[i];
      int start = to - name.length();
      if (Chars.isWord(text, start, name)
          && Chars.isCapital(text.charAt(start))
          && !Chars.isWordPart(Chars.at(text, start - 1))) {
        return start;
      }
    }
    return withOffice(text, from);
  }

  /**
   * The place of the capitals of an office between a label and a number: {@code Ref: CRU 12/18}.
   */
  private static int withOffice(String text, int from) {
    int end = Chars.skipBack(text, from);
    int start = end;
    while (start > 0 && end - start < 6 && Chars.isCapital(text.charAt(start - 1))) {
      start--;
    }
    int colon = Chars.skipBack(text, start) - 1;
    boolean office = end < from && end - start >= 2 && end - start <= 5 && start - colon == 2;
    return office && Chars.at(text, colon) == ':' ? start : from;
  }

  /** Whether it is a reference where a label says so. */
  boolean canBeLabelled() {
    int length = end - start;
    return length >= 2
        && length <= RequestReference.MAX_LENGTH
        && !isDate()
        && !isTelephone()
        && !(length == 2 && !Chars.isDigit(text.charAt(start)))
        && !isAddress();
  }

  /** Whether its form alone says that it is a reference. */
  boolean isTelling() {
    int digits = digits();
    if (digits == end - start || end - start > RequestReference.MAX_LENGTH || isAddress()) {
      return false;
    }
    return digits >= 2 && hasName() && !isActAndYear() || isNumberAndYear() || isPsni();
  }

  /** {@code 1455_17}, {@code 1748A/21}. */
  private boolean isNumberAndYear() {
    int digits = Chars.digits(text, start);
    boolean letter = Chars.isCapital(Chars.at(text, digits));
    int line = letter ? digits + 1 : digits;
    int year = line + 1;
    return digits - start >= 3
        && digits - start <= 6
        && (Chars.at(text, line) == '_' || letter && Chars.at(text, line) == '/')
        && Chars.digits(text, year) == end
        && (end - year == 2 || end - year == 4);
  }

  /** {@code F-2017-01234}. */
  private boolean isPsni() {
    return text.charAt(start) == 'F'
        && Chars.at(text, start + 1) == '-'
        && Chars.digits(text, start + 2) == start + 6
        && Chars.at(text, start + 6) == '-'
        && Chars.digits(text, start + 7) == end
        && end - start >= 11;
  }

  /** Whether FOI or the like is a part of it, between separators, digits or ends. */
  private boolean hasName() {
    String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
    for (String name : NAMES) {
      int at = lower.indexOf(name);
      if (at >= 0
          && Chars.isCapital(text.charAt(start + at))
          && !Chars.isLetter(Chars.at(lower, at - 1))
          && !Chars.isLetter(Chars.at(lower, at + name.length()))) {
        return true;
      }
    }
    return false;
  }

  /** {@code FOIA 2000}. */
  private boolean isActAndYear() {
    return digits() == 4 && isYear(end - 4) && Chars.digits(text, end - 4) == end;
  }

  private boolean isYear(int at) {
    return Chars.startsWith(text, at, "19") || Chars.startsWith(text, at, "20");
  }

  private boolean isDate() {
    int digits = Chars.digits(text, start);
    WrittenDate date = digits == start ? null : WrittenDate.at(text, start, digits, null);
    return date != null && date.end() >= end || digits == end && end - start == 4 && isYear(start);
  }

  private boolean isTelephone() {
    int digits = Chars.digits(text, start);
    return text.charAt(start) == '0'
        && digits == end
        && (end - start >= 10 || end - start >= 4 && Chars.isDigit(Chars.at(text, end + 1)));
  }

  /** Whether it is a part of an address on the web or of e-mail. */
  private boolean isAddress() {
    char before = Chars.at(text, start - 1);
    char after = Chars.at(text, end);
    return before == '@'
        || after == '@'
        || before == '/' && !Chars.isSpace(Chars.at(text, start - 2))
        || before == '='
        || after == '='
        || before == '\u00A3'
        || after == '%';
  }

  private int digits() {
    int digits = 0;
    for (int i = start; i < end; i++) {
      digits += Chars.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits;
  }
}
