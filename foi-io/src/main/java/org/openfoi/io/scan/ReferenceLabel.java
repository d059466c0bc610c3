package org.openfoi.io.scan;

import java.util.List;

/** The words before a reference that say that it is one. */
final class ReferenceLabel {
  private static final Words REFERENCE = Words.of("ref reference refs references");
  private static final Words NUMBER = Words.of("no number num id");
  private static final Words SUBJECT =
      Words.of("request case foi eir enquiry disclosure log application foia rfi");
  private static final Words LINKS = Words.of("is was our");
  private static final Words OTHERS =
      Words.of("your ico tender planning contract commissioner commissioner's decision invoice");

  /** The longest of the words that labels end with. */
  private static final int LONGEST = 10;

  private ReferenceLabel() {}

  /** Whether a label stands before a place, with nothing but marks between. */
  static boolean isBefore(String text, int place) {
    if (!isNear(text, place) || !mayEnd(text, place)) {
      return false;
    }
    List<String> words = Lead.before(text, place, 4);
    int at = !words.isEmpty() && LINKS.contains(words.get(0)) ? 1 : 0;
    if (words.size() <= at) {
      return false;
    }
    String word = words.get(at);
    if (REFERENCE.contains(word)) {
      return true;
    }
    String before = words.size() > at + 1 ? words.get(at + 1) : "";
    return NUMBER.contains(word) && (REFERENCE.contains(before) || SUBJECT.contains(before));
  }

  /** Whether a label can end with the last word before a place. */
  private static boolean mayEnd(String text, int place) {
    int to = place;
    while (!Chars.isWordPart(text.charAt(to - 1))) {
      to--;
    }
    int from = to;
    while (from > 0 && to - from <= LONGEST && Chars.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return LINKS.contains(text, from, to)
        || REFERENCE.contains(text, from, to)
        || NUMBER.contains(text, from, to);
  }

  /** Whether the label says that the reference is somebody else's. */
  static boolean isOfTheOther(String text, int place) {
    List<String> words = Lead.before(text, place, 5);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (OTHERS.contains(word)) {
        boolean request = word.equals("your") && i > 0 && SUBJECT.contains(words.get(i - 1));
        return isNear(text, place) && !request;
      } else if (!REFERENCE.contains(word) && !NUMBER.contains(word) && !SUBJECT.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** Whether only gaps and marks such as a colon stand between a word and the place. */
  private static boolean isNear(String text, int place) {
    int at = place;
    int marks = 0;
    while (at > 0 && place - at < 24 && !Chars.isWordPart(text.charAt(at - 1))) {
      char c = text.charAt(at - 1);
      if (c == '\n' && place - at > 12 || c == ')' || c == '?' || c == '/') {
        return false;
      }
      marks += Chars.isSpace(c) ? 0 : 1;
      at--;
    }
    return at > 0 && marks <= 3 && Chars.isLetter(text.charAt(at - 1));
  }
}
