package org.openfoi.io.scan;

/** A remark in brackets between the parts of a citation: {@code (personal information)}. */
final class Gloss {
  private Gloss() {}

  /**
   * The place after the remark that starts at {@code from}, or after spaces there; {@code from} if
   * none starts or it is longer than {@code max}.
   */
  static int end(String text, int from, int max) {
    int open = Chars.skip(text, from);
    if (Chars.at(text, open) != '(') {
      return from;
    }
    int depth = 0;
    int limit = Math.min(text.length(), open + max);
    for (int i = open; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i + 1;
      }
    }
    return from;
  }
}
