package org.openfoi.io.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands before a section and is below it: {@code paragraph (a) of subsection (1) of}.
 */
final class Prefixes {
  private static final String[] WORDS = {
    "subsections", "subsection", "sub-sections", "sub-section", "paragraphs", "paragraph"
  };
  private static final int MAX_LENGTH = 60;
  private static final int MAX_LEVELS = 3;

  private final String text;
  private final int limit;
  private int start;
  private List<Limb> limbs;

  /**
   * Reads back from a section.
   *
   * @param limbs what the section names
   * @param start where it begins
   * @param limit how far back to go at most
   */
  Prefixes(String text, List<Limb> limbs, int start, int limit) {
    this.text = text;
    this.limbs = limbs;
    this.start = start;
    this.limit = limit;
  }

  /** Goes back over all that is there. */
  void read() {
    for (int levels = 0; levels < MAX_LEVELS && limbs.size() == 1 && isAfterOf(); levels++) {
      if (!readOne()) {
        return;
      }
    }
  }

  /** Where the citation begins with them. */
  int start() {
    return start;
  }

  /** What it names with them. */
  List<Limb> limbs() {
    return limbs;
  }

  private boolean isAfterOf() {
    int end = Chars.skipBack(text, start);
    return end < start
        && Chars.isWord(text, end - 2, "of")
        && Chars.isSpace(Chars.at(text, end - 3));
  }

  private boolean readOne() {
    int first = Math.max(limit, start - MAX_LENGTH);
    for (int at = start - 1; at >= first; at--) {
      String word = wordAt(at);
      if (word != null) {
        ListReader list = new ListReader(text, Keyword.SECTION);
        list.readBelow(limbs.get(0), Chars.skip(text, at + word.length()));
        int of = Chars.skip(text, list.end());
        if (!Chars.isWord(text, of, "of") || Chars.skip(text, of + 2) != start) {
          return false;
        }
        limbs = list.limbs().finish();
        start = at;
        return true;
      }
    }
    return false;
  }

  private @Nullable String wordAt(int at) {
    char c = Chars.lower(text.charAt(at));
    if (c != 's' && c != 'p' || Chars.isWordPart(Chars.at(text, at - 1))) {
      return null;
    }
    for (String word : WORDS) {
      if (Chars.isWord(text, at, word)) {
        return word;
      }
    }
    return null;
  }
}
