package org.openfoi.io.reader;

import java.util.List;
import java.util.Set;

/** Tells sentences that ask for something from those that say something. */
final class Questioning {
  private static final Set<String> QUESTIONS = Set.of(
      "what", "how", "when", "where", "who", "which", "why", "whether", "do", "does", "did", "are",
      "is", "has", "have", "can", "could", "would", "will", "was", "were");
  private static final Set<String> OPENING = Set.of("how", "what", "which", "who");
  private static final Set<String> WANTED = Set.of(
      "provide",
      "confirm",
      "state",
      "supply",
      "send",
      "give",
      "list",
      "tell",
      "specify",
      "let",
      "include",
      "answer",
      "disclose",
      "indicate",
      "break",
      "also",
      "could",
      "can",
      "would",
      "if",
      "forward",
      "identify",
      "advise",
      "explain",
      "detail",
      "share");
  private static final Set<String> REQUESTED =
      Set.of("like", "request", "requesting", "wish", "want", "grateful", "require", "would");
  private static final Set<String> BECOMES = Set.of(
      "exempt", "refused", "withheld", "not", "therefore", "also", "being", "been", "answered");
  private static final int HEAD = 6;

  private Questioning() {}

  /** Whether a sentence asks; its first word is {@code ^}. */
  static boolean is(List<String> words) {
    int first = afterNumber(words);
    if (first >= words.size()) {
      return false;
    }
    String word = words.get(first);
    String last = words.get(words.size() - 1);
    if (last.equals("?")) {
      return true;
    }
    if (word.equals("please")) {
      return first + 1 < words.size() && WANTED.contains(words.get(first + 1));
    }
    if (word.equals("i")) {
      return words.subList(first, Math.min(words.size(), first + HEAD)).stream()
              .anyMatch(REQUESTED::contains)
          && words.contains("information");
    }
    return QUESTIONS.contains(word) && first > 1 && !isSpokenOf(words, first)
        || OPENING.contains(word);
  }

  /** {@code Question 1 is exempt}: it is said of a question what becomes of it. */
  private static boolean isSpokenOf(List<String> words, int first) {
    return words.get(1).equals("question")
        && first + 1 < words.size()
        && BECOMES.contains(words.get(first + 1));
  }

  /** The place of the first word that is no number or letter of a list. */
  private static int afterNumber(List<String> words) {
    int at = 1;
    while (at < words.size() && at < 4 && isNumber(words.get(at))) {
      at++;
    }
    return at;
  }

  private static boolean isNumber(String word) {
    char c = word.charAt(0);
    return c >= '0' && c <= '9'
        || word.length() == 1 && c != 'i' && c != 'a' && c != '^'
        || word.equals("question")
        || word.length() <= 3 && c == 'q';
  }
}
