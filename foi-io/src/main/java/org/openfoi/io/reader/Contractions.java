package org.openfoi.io.reader;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that are written as one and read as two, so that a pattern names each of them once:
 * {@code don't} is do and not, {@code we'll} is we and will, {@code s40} is s and 40. The
 * apostrophe may be left out of a negation. What is short for {@code cannot} is read as that one
 * word.
 */
final class Contractions {
  private static final int LONGEST = 9;
  private static final String NOT = "not";
  private static final Set<String> CANNOT = Set.of("can't", "cant");

  private static final Set<String> NEGATED = Set.of(
      "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "could", "would",
      "should", "need", "must");

  private static final Map<String, String> IRREGULAR = Map.of("wo", "will", "sha", "shall");

  private static final Map<String, String> ENDINGS =
      Map.of("re", "are", "ve", "have", "ll", "will", "d", "would", "m", "am");

  /** Behind these an s is that of is, and elsewhere mostly that of a possessor. */
  private static final Set<String> IS =
      Set.of("it", "that", "there", "here", "what", "who", "he", "she");

  private Contractions() {}

  /**
   * What a word is read as.
   *
   * @param first the first word
   * @param at where in the written word the second begins
   * @param second the second word, if there is one
   */
  record Words(String first, int at, Optional<String> second) {}

  /** The words that one is read as; absent if it is no contraction. */
  static Optional<Words> of(String word) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    String small = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    int mark = small.lastIndexOf('\'');
    if (isSection(small)) {
      return two("s", 1, small.substring(1));
    } else if (CANNOT.contains(small)) {
      return Optional.of(new Words("cannot", small.length(), Optional.empty()));
    } else if (small.endsWith("n't")) {
      return negation(small.substring(0, mark - 1));
    } else if (mark > 0) {
      String first = small.substring(0, mark);
      String ending = small.substring(mark + 1);
      String second = ending.equals("s") && IS.contains(first) ? "is" : ENDINGS.get(ending);
      return second == null ? Optional.empty() : two(first, mark, second);
    }
    String verb = small.endsWith("nt") ? small.substring(0, small.length() - 2) : "";
    return NEGATED.contains(verb) ? negation(verb) : Optional.empty();
  }

  private static Optional<Words> negation(String verb) {
    return two(IRREGULAR.getOrDefault(verb, verb), verb.length(), NOT);
  }

  private static Optional<Words> two(String first, int at, String second) {
    return Optional.of(new Words(first, at, Optional.of(second)));
  }

  private static boolean isSection(String word) {
    return word.length() > 1
        && word.charAt(0) == 's'
        && word.charAt(1) >= '0'
        && word.charAt(1) <= '9';
  }
}
