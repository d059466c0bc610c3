package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openfoi.model.request.Question;
import org.openfoi.model.request.QuestionNumber;

/** The request that a document repeats, while it is read. */
final class HalfReadRequest {
  private final Map<QuestionNumber, Block> numbered = new LinkedHashMap<>();
  private final List<Block> unnumbered = new ArrayList<>();
  private final List<Block> apart = new ArrayList<>();
  private final Starts starts = new Starts();
  private Optional<QuestionNumber> last = Optional.empty();

  boolean isEmpty() {
    return numbered.isEmpty() && unnumbered.isEmpty();
  }

  boolean isNumbered() {
    return !numbered.isEmpty();
  }

  boolean has(QuestionNumber number) {
    return numbered.containsKey(number);
  }

  Optional<QuestionNumber> last() {
    return last;
  }

  void add(QuestionNumber number, Block words) {
    Block before = numbered.get(number);
    Block question = before == null ? words : before.join(words);
    numbered.put(number, question);
    if (before != null) {
      starts.remove(Plain.key(before.text()));
    }
    starts.add(Plain.key(question.text()));
    last = Optional.of(number);
  }

  /** A paragraph that has no number of its own: it goes on with the last question, or is one. */
  void add(Block words) {
    if (last.isPresent() && goesOn(words)) {
      add(last.get(), words);
    } else {
      unnumbered.add(words);
      starts.add(Plain.key(words.text()));
    }
  }

  /** A question that has no number and does not go on with one before. */
  void addApart(Block words) {
    unnumbered.add(words);
    starts.add(Plain.key(words.text()));
    apart.add(words);
  }

  private boolean goesOn(Block words) {
    Block question = numbered.get(last.orElseThrow());
    char first = words.text().charAt(0);
    String text = question.text();
    return words.firstLine() - question.lastLine() <= 1
        || Character.isLowerCase(first)
        || text.endsWith(":")
        || text.endsWith(",")
        || "-\u2022\u25CFo*".indexOf(first) >= 0 && words.text().indexOf(' ') == 1;
  }

  /** Whether the question of that number ends with a question mark. */
  boolean endsAsQuestion(QuestionNumber number) {
    return numbered.containsKey(number)
        && Asking.endsAsQuestion(numbered.get(number).text());
  }

  /** Whether a text repeats the words of a question of that number. */
  boolean repeats(QuestionNumber number, String text) {
    Block question = numbered.get(number);
    return question != null && sameStart(Plain.key(question.text()), Plain.key(text));
  }

  /** The question without a number, or with one, that a text repeats. */
  boolean repeatsAny(String text) {
    String key = Plain.key(text);
    return key.length() > 12 && starts.has(key);
  }

  private static boolean sameStart(String known, String text) {
    int length = Math.min(40, Math.min(known.length(), text.length()));
    return length > 0 && known.regionMatches(0, text, 0, length);
  }

  /** The questions in order; paragraphs that ask nothing go to the remarks. */
  List<Question> finish(List<Block> remarks) {
    List<Question> questions = new ArrayList<>();
    boolean anyAsks = unnumbered.stream().anyMatch(words -> Asking.is(words.text()));
    for (Block words : unnumbered) {
      boolean asks =
          numbered.isEmpty() && (!anyAsks || Asking.is(words.text())) || apart.contains(words);
      if (asks && !Courtesy.is(words.text())) {
        questions.add(question(words).build());
      } else {
        remarks.add(words);
      }
    }
    numbered.forEach(
        (number, words) -> questions.add(question(words).number(number).build()));
    return questions;
  }

  private static Question.Builder question(Block words) {
    return Question.builder().text(words.text()).spans(words.spans());
  }
}
