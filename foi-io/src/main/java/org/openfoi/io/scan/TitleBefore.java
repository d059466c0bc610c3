package org.openfoi.io.scan;

import org.jspecify.annotations.Nullable;

/** Reads the title that ends with a word such as Act, going back from it. */
final class TitleBefore {
  private static final Words SMALL = Words.of("of and the for in to etc on");
  private static final Words NO_TITLE = Words.of("""
      the under in of this that by section sections our your and if as for an a any each
      both where while when please to regulation article schedule part foi information
      act uk per from
      """);
  private static final int MAX_WORDS = 12;

  private TitleBefore() {}

  /** The name whose last word stands at a place; {@code null} if it is no name but "the Act". */
  @Nullable
  static Name at(String text, int head, int length) {
    int start = head;
    int at = head;
    for (int words = 0; words < MAX_WORDS; words++) {
      int end = Chars.skipBack(text, at);
      if (end == at) {
        break;
      }
      char before = Chars.at(text, end - 1);
      if (before == ')' && words < 4) {
        int open = opening(text, end);
        if (open < 0) {
          break;
        }
        at = open;
        continue;
      }
      if (before == ',') {
        end--;
      }
      int first = wordStart(text, end);
      if (first == end) {
        break;
      }
      boolean capital = Chars.isCapital(text.charAt(first));
      if (capital && !NO_TITLE.contains(text, first, end)) {
        start = first;
      } else if (capital && Chars.isWord(text, first, "information")) {
        // within a longer title, but not the first word of one
        at = first;
        continue;
      } else if (!SMALL.contains(text, first, end) || capital) {
        break;
      }
      at = first;
    }
    if (start == head) {
      return null;
    }
    int end = NameReader.afterYear(text, head + length, true);
    return Name.of(start, end, Instrument.foreign(NameReader.oneLine(text, start, end)));
  }

  private static int opening(String text, int end) {
    for (int i = end - 1; i >= 0 && end - i < 60; i--) {
      if (text.charAt(i) == '(') {
        return i;
      }
    }
    return -1;
  }

  private static int wordStart(String text, int end) {
    int first = end;
    while (first > 0 && end - first < 24) {
      char c = text.charAt(first - 1);
      if (!Chars.isLetter(c) && c != '\'' && c != '\u2019' && c != '-') {
        break;
      }
      first--;
    }
    return first;
  }
}
