package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openfoi.model.request.Question;
import org.openfoi.model.request.QuestionNumber;

/** The request that a document repeats, while it is read. */
final class HalfReadRequest {
  private final Map<QuestionNumber, Asked> numbered = new LinkedHashMap<>();
  private final List<Block> unnumbered = new ArrayList<>();
  private final Set<Block> apart = new HashSet<>();
  private final Starts starts = new Starts();
  private Optional<QuestionNumber> last = Optional.empty();

  /** The paragraphs of a question, and the key of the first of its words. */
  private static final class Asked {
    private final List<Block> paragraphs = new ArrayList<>();
    private final Set<String> parts = new HashSet<>();
    private String start = "";

    private void add(Block words) {
      paragraphs.add(words);
      parts.addAll(Lettered.in(words.text()));
      if (start.length() < Starts.LONGEST) {
        start = (start + " " + Plain.key(words.text())).strip();
      }
    }

    private Block last() {
      return paragraphs.get(paragraphs.size() - 1);
    }

    private Block words() {
      return paragraphs.size() == 1 ? paragraphs.get(0) : Block.joined(paragraphs);
    }
  }

  boolean isEmpty() {
    return numbered.isEmpty() && unnumbered.isEmpty();
  }

  boolean isNumbered() {
    return !numbered.isEmpty();
  }

  /** The numbers of the questions, as they are asked. */
  List<QuestionNumber> numbers() {
    return List.copyOf(numbered.keySet());
  }

  /** How many questions have a number. */
  int size() {
    return numbered.size();
  }

  boolean has(QuestionNumber number) {
    return numbered.containsKey(number);
  }

  /** Whether the words of a question have a part, {@code (a)} or {@code (ii)}, and another. */
  boolean hasPart(QuestionNumber part) {
    Asked question = part.isWhole() ? null : numbered.get(part.whole());
    if (question == null || question.paragraphs.isEmpty()) {
      return false;
    }
    Set<String> parts = question.parts;
    boolean divided =
        parts.contains("a") && parts.contains("b") || parts.contains("i") && parts.contains("ii");
    return divided && parts.contains(Plain.key(part.toString()).replaceAll("^\\d+ ?", ""));
  }

  /** Whether a request without numbers has so many points behind bullets. */
  boolean hasPoint(QuestionNumber number) {
    return numbered.isEmpty()
        && number.equals(number.whole())
        && number.getNumber().orElse(0)
            <= unnumbered.stream().filter(words -> isBullet(words.text())).count();
  }

  private static boolean isBullet(String text) {
    return "-\u2022\u25CF\u2013*".indexOf(text.charAt(0)) >= 0;
  }

  /** Whether questions of these numbers can stand behind those read so far. */
  boolean canGoOnWith(List<QuestionNumber> numbers) {
    return numbers.stream()
        .noneMatch(number ->
            has(number) || last.filter(before -> number.compareTo(before) <= 0).isPresent());
  }

  Optional<QuestionNumber> last() {
    return last;
  }

  void add(QuestionNumber number, Block words) {
    Asked question = numbered.computeIfAbsent(number, none -> new Asked());
    if (!question.paragraphs.isEmpty()) {
      starts.remove(question.start);
    }
    question.add(words);
    starts.add(question.start);
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

  /** A part of the last question. */
  void addPart(Block words) {
    add(last.orElseThrow(), words);
  }

  /** A question that has no number and does not go on with one before. */
  void addApart(Block words) {
    unnumbered.add(words);
    starts.add(Plain.key(words.text()));
    apart.add(words);
  }

  private boolean goesOn(Block words) {
    Block question = numbered.get(last.orElseThrow()).last();
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
        && Asking.endsAsQuestion(numbered.get(number).last().text());
  }

  /** Whether a text repeats the words of a question of that number. */
  boolean repeats(QuestionNumber number, String text) {
    Asked question = numbered.get(number);
    return question != null && sameStart(question.start, Plain.key(text));
  }

  /** The question without a number, or with one, that a text repeats. */
  boolean repeatsAny(String text) {
    String key = Plain.key(text);
    return key.length() > 12 && starts.has(key);
  }

  private static boolean sameStart(String known, String text) {
    int length = Math.min(Starts.LONGEST, Math.min(known.length(), text.length()));
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
        (number, asked) -> questions.add(question(asked.words()).number(number).build()));
    return questions;
  }

  private static Question.Builder question(Block words) {
    return Question.builder().text(words.text()).spans(words.spans());
  }
}
