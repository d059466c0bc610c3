package org.openfoi.io.reader;

import static org.openfoi.io.reader.LetterPlace.ANSWER;
import static org.openfoi.io.reader.LetterPlace.ASKED;

import java.util.ArrayList;
import java.util.List;
import org.openfoi.model.request.QuestionNumber;

/** The answers of a letter that begin with naming the questions they answer. */
final class NamedAnswers {
  private final HalfReadLetter letter;
  private final LetterCourse course;

  NamedAnswers(HalfReadLetter letter, LetterCourse course) {
    this.letter = letter;
    this.course = course;
  }

  /** A paragraph of answers, divided before each sentence that begins with naming a question. */
  List<Block> divided(Block block) {
    if (!letter.request().isNumbered() || !course.place().isAnswer() && course.place() != ASKED) {
      return List.of(block);
    }
    List<Block> parts = new ArrayList<>();
    int from = 0;
    for (Sentences.Sentence sentence : block.sentences()) {
      if (sentence.start() > from
          && isIn(block.text().substring(sentence.start(), sentence.end()))) {
        parts.add(block.part(from, sentence.start()));
        from = sentence.start();
      }
    }
    parts.add(from == 0 ? block : block.from(from));
    return parts;
  }

  /** Whether a sentence begins with naming questions that were asked. */
  boolean isIn(String sentence) {
    List<QuestionNumber> named = AnswerOpening.of(sentence);
    return !named.isEmpty() && named.stream().allMatch(letter::asks);
  }

  /** Opens the answer to the questions that a paragraph begins with naming. */
  void open(Spoken paragraph) {
    boolean all = !letter.region().saysAnything() && AnswerOpening.isOfAll(paragraph.text());
    List<QuestionNumber> named =
        all ? letter.request().numbers() : AnswerOpening.of(paragraph.block());
    if (!named.isEmpty()
        && !paragraph.says(Statement.REFUSAL_NOTICE)
        && !letter.region().numbers().equals(named)
        && named.stream().allMatch(this::mayAnswer)) {
      letter.openRegion(named);
      course.goTo(ANSWER);
    }
  }

  /** A letter alone is that of a question only if there is one. */
  private boolean mayAnswer(QuestionNumber number) {
    return letter.follows(number) && (number.getNumber().isPresent() || letter.asks(number));
  }
}
