package org.openfoi.io.scan;

import java.math.BigDecimal;
import org.openfoi.model.response.Measure;

/**
 * The signs and words after a number that change its value or say what it measures.
 *
 * @param end the offset after them
 * @param factor what the number is to be multiplied by
 * @param measure what it measures
 * @param isFree whether no word is glued to it
 */
record NumberSuffix(int end, BigDecimal factor, Measure measure, boolean isFree) {
  private static final String[] PERCENT = {"per cent", "percent", "percentage", "pct"};
  private static final String[] WORDS = {"thousand", "million", "billion", "k", "m", "bn"};
  private static final int[] POWERS = {3, 6, 9, 3, 6, 9};

  static NumberSuffix at(String text, int end, boolean pounds) {
    int after = scaled(text, end, pounds);
    BigDecimal factor = after == end ? BigDecimal.ONE : factor(text, end);
    int next = Chars.skip(text, after);
    if (Chars.at(text, next) == '%') {
      return new NumberSuffix(next + 1, factor, Measure.PERCENT, true);
    }
    boolean mayBe = next > after && Chars.lower(Chars.at(text, next)) == 'p';
    for (int i = 0; mayBe && i < PERCENT.length; i++) {
      String words = PERCENT[i];
      if (Chars.isWord(text, next, words)) {
        return new NumberSuffix(next + words.length(), factor, Measure.PERCENT, true);
      }
    }
    if (next > after && Chars.isWord(text, next, "pounds")) {
      return new NumberSuffix(next + 6, factor, Measure.MONEY, true);
    }
    if (!pounds && Chars.at(text, end) == 'p' && !Chars.isWordPart(Chars.at(text, end + 1))) {
      return new NumberSuffix(end + 1, BigDecimal.valueOf(1, 2), Measure.MONEY, true);
    }
    boolean free = !Chars.isWordPart(Chars.at(text, after));
    return new NumberSuffix(after, factor, Measure.COUNT, free);
  }

  /** The place after "million" or the like; {@code end} if nothing of the kind stands there. */
  private static int scaled(String text, int end, boolean pounds) {
    int at = Chars.skip(text, end);
    int index = index(text, at);
    boolean letter = index > 2;
    return index < 0 || letter && (!pounds || at > end) ? end : at + WORDS[index].length();
  }

  private static BigDecimal factor(String text, int end) {
    return BigDecimal.TEN.pow(POWERS[index(text, Chars.skip(text, end))]);
  }

  private static int index(String text, int at) {
    char first = Chars.lower(Chars.at(text, at));
    boolean mayBe = first == 't' || first == 'm' || first == 'b' || first == 'k';
    for (int i = 0; mayBe && i < WORDS.length; i++) {
      if (Chars.isWord(text, at, WORDS[i])) {
        return i;
      }
    }
    return -1;
  }
}
