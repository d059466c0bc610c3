package org.openfoi.io.scan;

import java.util.List;

/** Tells the date of a request for a review from that of the request itself. */
final class ReviewAsked {
  private static final int AFTER = 90;
  private static final Words UNCONTENT =
      Words.of("unhappy dissatisfied complain complained complaining complaint");
  private static final Words CONTENT = Words.of("content satisfied happy");

  private ReviewAsked() {}

  /**
   * {@code your request for a review of}, {@code your letter of (a date), in which you ask for a
   * review}.
   */
  static boolean is(List<String> words, int at, String text, int start) {
    boolean ofRequest = at + 1 < words.size()
        && words.get(at).equals("request")
        && words.subList(at + 1, Math.min(at + 3, words.size())).contains("your");
    if (!ofRequest && words.subList(at, Math.min(at + 9, words.size())).contains("review")) {
      return true;
    }
    return !ofRequest && isReviewAskedBefore(words, at) || isReviewAskedAfter(text, start);
  }

  /** {@code your request for an internal review of such a matter, which we received on}. */
  private static boolean isReviewAskedBefore(List<String> words, int at) {
    for (int i = at; i < words.size(); i++) {
      if (words.get(i).equals("review")
          && words.subList(i + 1, Math.min(i + 5, words.size())).contains("request")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReviewAskedAfter(String text, int start) {
    int end = Math.min(text.length(), start + AFTER);
    boolean asked = false;
    boolean not = false;
    int at = start;
    while (at < end && !(text.charAt(at) == '.' && Chars.isSpace(Chars.at(text, at + 1)))) {
      int to = Chars.letters(text, at, 20);
      if (to > at) {
        String word = NameReader.lower(text, at, to);
        boolean uncontent = UNCONTENT.contains(word) || not && CONTENT.contains(word);
        if (asked && word.equals("review") || uncontent) {
          return true;
        }
        not = word.equals("not");
        asked |= word.equals("requested")
            || word.equals("requesting")
            || word.equals("asked")
            || word.equals("asking");
      }
      at = Math.max(to, at + 1);
    }
    return false;
  }
}
