package org.openfoi.io.scan;

import java.util.List;

/** Passes over what stands between a date and the word that says what it is the date of. */
final class Passing {
  private static final Words RECIPIENTS = Words.of("""
      us the this our county city borough district council office force police constabulary trust department university team
      authority service
      """);
  /** The nearest word first. */
  private static final List<String> LAW = List.of("act", "information", "of", "freedom");

  private Passing() {}

  /**
   * Where the word stands that says it.
   *
   * @param words those before the date, the nearest first
   * @param from where to begin
   */
  static int past(List<String> words, int from) {
    return pastRecipient(words, pastInformation(words, pastLaw(words, from)));
  }

  /** {@code Your request for information of} is of the request. */
  private static int pastInformation(List<String> words, int at) {
    boolean named = words.size() > at + 2
        && words.get(at).equals("information")
        && words.get(at + 1).equals("for")
        && DateRoles.LETTERS.contains(words.get(at + 2));
    return named ? at + 2 : at;
  }

  /** {@code You made a request under the Freedom of Information Act 2000 on}. */
  private static int pastLaw(List<String> words, int from) {
    int at = from + (words.get(from).equals("2000") ? 1 : 0);
    boolean act = at + 5 < words.size() && words.subList(at, at + 4).equals(LAW);
    int under = at + (act && words.get(at + 4).equals("the") ? 5 : 4);
    return act && under < words.size() - 1 && words.get(under).equals("under") ? under + 1 : from;
  }

  /** {@code You wrote to the County Council on}: the place of {@code wrote}. */
  private static int pastRecipient(List<String> words, int from) {
    int at = from;
    while (at < words.size() && RECIPIENTS.contains(words.get(at))) {
      at++;
    }
    boolean to = at + 1 < words.size()
        && words.get(at).equals("to")
        && DateRoles.SENDING.contains(words.get(at + 1));
    return to ? at + 1 : pastName(words, from);
  }

  /** {@code The request that you submitted to Anytown Archive on}: where {@code submitted} is. */
  private static int pastName(List<String> words, int from) {
    for (int i = from; i + 2 < Math.min(from + 10, words.size()); i++) {
      if (words.get(i).equals("to")
          && DateRoles.SENDING.contains(words.get(i + 1))
          && words.get(i + 2).equals("you")) {
        return i + 1;
      }
    }
    return from;
  }
}
