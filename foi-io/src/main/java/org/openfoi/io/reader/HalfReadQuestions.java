package org.openfoi.io.reader;

import java.util.List;
import java.util.Optional;
import org.openfoi.model.request.QuestionNumber;

/** The questions that a letter repeats, wherever they stand, and what it reads of them next. */
final class HalfReadQuestions {
  private final HalfReadRequest request;
  private final Structured structure;
  private List<QuestionNumber> asked = List.of();
  private boolean pairing;

  HalfReadQuestions(HalfReadRequest request, Structured structure) {
    this.request = request;
    this.structure = structure;
  }

  /** Takes words of a document that are no value: a label or a heading. */
  @FunctionalInterface
  interface Structured {
    void take(Structure.Kind kind, Block words);
  }

  void ask(Numbered numbered) {
    structure.take(Structure.Kind.LABEL, numbered.mark());
    request.add(numbered.number(), numbered.words().orElseThrow());
    asked = List.of(numbered.number());
  }

  void ask(Block words) {
    if (asked.size() == 1 && !request.has(asked.get(0))) {
      request.add(asked.get(0), words);
    } else {
      request.add(words);
    }
  }

  /** A heading that names the question whose words follow. */
  void asking(List<QuestionNumber> numbers) {
    asked = numbers;
    pairing = true;
  }

  /** Each question has a heading, and its answer another. */
  void pair() {
    pairing = true;
  }

  List<QuestionNumber> asked() {
    return asked;
  }

  /** Whether headings name each question, so that an answer may follow each. */
  boolean isPairing() {
    return pairing;
  }

  /** The words of a question that stand above its answer. */
  void above(Numbered numbered, boolean isNew) {
    structure.take(Structure.Kind.LABEL, numbered.mark());
    Block words = numbered.words().orElseThrow();
    if (isNew && !request.has(numbered.number())) {
      request.add(numbered.number(), words);
    } else {
      structure.take(Structure.Kind.HEADING, words);
    }
  }

  /** The words of the question, or questions, that a heading names. */
  void text(Block words, List<QuestionNumber> numbers) {
    if (request.repeatsAny(words.text())) {
      structure.take(Structure.Kind.HEADING, words);
    } else if (numbers.size() == 1) {
      request.add(numbers.get(0), words);
    } else {
      request.add(words);
    }
  }

  /** What stands under the heading of a question turns out to be its words. */
  void text(AnswerRegion region) {
    region.pending().forEach(paragraph -> text(paragraph.block(), region.numbers()));
    region.pending().clear();
  }

  /** The words of a question that the reply repeats above its answer. */
  void echo(Optional<QuestionNumber> number, Block words) {
    if (number.isEmpty()) {
      request.addApart(words);
    } else if (request.has(number.get())) {
      structure.take(Structure.Kind.HEADING, words);
    } else {
      request.add(number.get(), words);
    }
  }
}
