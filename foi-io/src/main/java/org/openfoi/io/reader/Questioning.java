package org.openfoi.io.reader;

import java.util.BitSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  private static final String QUESTION = "question";
  private static final String PLEASE = "please";
  private static final String I = "i";
  private static final String INFORMATION = "information";

  private final int question;
  private final int please;
  private final int i;
  private final int information;
  private final BitSet questions;
  private final BitSet opening;
  private final BitSet wanted;
  private final BitSet requested;
  private final BitSet becomes;

  Questioning(KnownWords known) {
    this.question = known.number(QUESTION);
    this.please = known.number(PLEASE);
    this.i = known.number(I);
    this.information = known.number(INFORMATION);
    this.questions = numbers(QUESTIONS, known);
    this.opening = numbers(OPENING, known);
    this.wanted = numbers(WANTED, known);
    this.requested = numbers(REQUESTED, known);
    this.becomes = numbers(BECOMES, known);
  }

  /** The words that tell. */
  static Stream<String> words() {
    return Stream.of(
            QUESTIONS,
            OPENING,
            WANTED,
            REQUESTED,
            BECOMES,
            Set.of(QUESTION, PLEASE, I, INFORMATION))
        .flatMap(Set::stream);
  }

  private static BitSet numbers(Set<String> words, KnownWords known) {
    BitSet numbers = new BitSet(known.size());
    words.forEach(word -> numbers.set(known.number(word)));
    return numbers;
  }

  /** Whether a sentence asks; its first word is {@code ^}. */
  boolean is(SentenceWords words) {
    int first = afterNumber(words);
    if (first >= words.size()) {
      return false;
    }
    int word = words.number(first);
    if (words.isAsking(words.size() - 1)) {
      return true;
    }
    if (word == please) {
      return first + 1 < words.size() && wanted.get(words.number(first + 1));
    }
    if (word == i) {
      return has(words, first, first + HEAD, requested::get)
          && has(words, 1, words.size(), number -> number == information);
    }
    return questions.get(word) && first > 1 && !isSpokenOf(words, first) || opening.get(word);
  }

  private static boolean has(SentenceWords words, int from, int to, IntPredicate some) {
    return IntStream.range(from, Math.min(to, words.size())).map(words::number).anyMatch(some);
  }

  /** {@code Question 1 is exempt}: it is said of a question what becomes of it. */
  private boolean isSpokenOf(SentenceWords words, int first) {
    return words.number(1) == question
        && first + 1 < words.size()
        && becomes.get(words.number(first + 1));
  }

  /** The place of the first word that is no number or letter of a list. */
  private int afterNumber(SentenceWords words) {
    int at = 1;
    while (at < words.size() && at < 4 && isNumber(words, at)) {
      at++;
    }
    return at;
  }

  private boolean isNumber(SentenceWords words, int at) {
    char c = words.first(at);
    if (words.length(at) == 1) {
      String word = words.get(at);
      return word.length() == 1 && !word.equals(I) && !word.equals("a") && !word.equals("s");
    }
    return c >= '0' && c <= '9'
        || words.number(at) == question
        || words.length(at) <= 3 && (c == 'q' || c == 'Q');
  }
}
