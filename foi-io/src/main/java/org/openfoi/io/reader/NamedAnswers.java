package org.openfoi.io.reader;

import static org.openfoi.io.reader.LetterPlace.ANSWER;
import static org.openfoi.io.reader.LetterPlace.ASKED;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openfoi.model.request.QuestionNumber;

/** The answers of a letter that begin with naming the questions they answer. */
final class NamedAnswers {
  private static final List<Said.Kind> GIVING = List.of(Said.Kind.DISCLOSED);

  private final HalfReadLetter letter;
  private final LetterCourse course;
  private @Nullable AnswerRegion opened;

  NamedAnswers(HalfReadLetter letter, LetterCourse course) {
    this.letter = letter;
    this.course = course;
  }

  /** A paragraph of answers, divided before each sentence that begins with naming a question. */
  List<Block> divided(Block block) {
    if (!letter.request().isNumbered()
        || !course.place().isAnswer() && course.place() != ASKED
        || block.says().says(Statement.REFUSAL_NOTICE)) {
      return List.of(block);
    }
    List<Block> parts = new ArrayList<>();
    int from = 0;
    for (Sentences.Sentence sentence : block.sentences()) {
      if (sentence.start() > from && names(block.words(sentence))) {
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
    return !named.isEmpty() && named.stream().allMatch(letter::asks)
        || AnswerOpening.ordinal(sentence).filter(letter::asks).isPresent();
  }

  /** Whether a sentence names, wherever, questions that were asked and have no answer yet. */
  private boolean namesOpen(String sentence) {
    List<QuestionNumber> named = QuestionMentions.in(sentence);
    return !named.isEmpty() && named.stream().allMatch(this::isOpen);
  }

  private boolean isOpen(QuestionNumber number) {
    return letter.asks(number) && !letter.answers().hasBegun(number);
  }

  private boolean names(String sentence) {
    return isIn(sentence) || mayNameWithin() && namesOpen(sentence);
  }

  /**
   * Whether naming a question within a sentence may say which one is answered: no number or heading
   * has said that.
   */
  private boolean mayNameWithin() {
    return letter.request().isNumbered()
        && (!letter.region().isNumbered() || letter.region() == opened);
  }

  /**
   * Opens the answer to the questions that a paragraph begins with naming, or answers and names.
   */
  void open(Spoken paragraph) {
    if (paragraph.says(Statement.REFUSAL_NOTICE)) {
      return;
    }
    List<QuestionNumber> named = named(paragraph.text());
    if (named.isEmpty() && mayNameWithin()) {
      named = within(paragraph);
    }
    if (!named.isEmpty()
        && !letter.region().numbers().equals(named)
        && named.stream().allMatch(this::mayAnswer)) {
      begin(named);
    }
  }

  /** Opens the first answer of a letter that repeats no request, if it begins with naming one. */
  void openFirst(Spoken paragraph) {
    List<QuestionNumber> named = AnswerOpening.of(paragraph.text());
    if (named.isEmpty()
        && !letter.request().isNumbered()
        && GIVING.equals(KindsSaid.of(paragraph))) {
      named = QuestionMentions.in(paragraph.text());
    }
    if (named.contains(QuestionNumber.of(1)) && !paragraph.says(Statement.REFUSAL_NOTICE)) {
      begin(named);
    }
  }

  private void begin(List<QuestionNumber> named) {
    letter.openRegion(named);
    opened = letter.region();
    course.goTo(ANSWER);
  }

  /** The questions that a paragraph begins with naming. */
  private List<QuestionNumber> named(String text) {
    if (!letter.region().saysAnything() && AnswerOpening.isOfAll(text)) {
      return letter.request().numbers();
    }
    List<QuestionNumber> named = AnswerOpening.of(text);
    return named.isEmpty()
        ? AnswerOpening.ordinal(text).filter(letter::asks).map(List::of).orElse(List.of())
        : named;
  }

  /** The questions without an answer yet that a paragraph names and answers. */
  private List<QuestionNumber> within(Spoken paragraph) {
    List<QuestionNumber> named = QuestionMentions.in(paragraph.text());
    if (named.isEmpty() || !named.stream().allMatch(this::isOpen)) {
      return List.of();
    }
    List<Said.Kind> kinds = KindsSaid.of(paragraph);
    boolean answers = kinds.isEmpty()
        ? AnswerOpening.isAnsweredWithin(paragraph.text())
        : kinds.equals(GIVING) || named.size() == 1 && letter.region().isNumbered();
    return answers ? named : List.of();
  }

  /** A letter alone is that of a question only if there is one. */
  private boolean mayAnswer(QuestionNumber number) {
    return letter.follows(number) && (number.getNumber().isPresent() || letter.asks(number));
  }
}
