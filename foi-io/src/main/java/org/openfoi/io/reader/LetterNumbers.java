package org.openfoi.io.reader;

import static org.openfoi.io.reader.LetterPlace.ANSWER;
import static org.openfoi.io.reader.LetterPlace.ASKED;
import static org.openfoi.io.reader.LetterPlace.COMPLAINTS;
import static org.openfoi.io.reader.LetterPlace.HEAD;
import static org.openfoi.io.reader.LetterPlace.QUESTION;
import static org.openfoi.io.reader.LetterPlace.RESPONSE;
import static org.openfoi.io.reader.LetterPlace.TAIL;

import java.util.List;
import java.util.Optional;
import org.openfoi.model.request.QuestionNumber;

/**
 * What the numbers that paragraphs of a letter begin with are: those of questions, of the answers
 * to them, or of the items of a list.
 */
final class LetterNumbers {
  private final HalfReadLetter letter;
  private final LetterCourse course;
  private final boolean sectioned;
  private final NumberedList list = new NumberedList();
  private final Lettered lettered = new Lettered();
  private boolean plain;

  /**
   * Numbers of a letter.
   *
   * @param sectioned whether the letter numbers its own sections
   */
  LetterNumbers(HalfReadLetter letter, LetterCourse course, boolean sectioned) {
    this.letter = letter;
    this.course = course;
    this.sectioned = sectioned;
  }

  /** The answer to several questions that a paragraph begins with the numbers of. */
  Optional<Block> together(Block block) {
    Optional<NumberedTogether> together = course.place().isAnswer() && !sectioned
        ? NumberedTogether.of(block)
            .filter(found -> letter.follows(found.numbers().get(0))
                && (found.numbers().stream().allMatch(letter::asks)
                    || letter.answers().goOnWith(found.numbers().get(0))))
        : Optional.empty();
    together.ifPresent(found -> {
      letter.openRegion(found.numbers());
      letter.structure(Structure.Kind.LABEL, found.mark());
      list.end();
      course.goTo(ANSWER);
    });
    return together.map(NumberedTogether::words);
  }

  /** The number that a paragraph begins with, or the letter of a question or of a part of it. */
  Optional<Numbered> of(Block block) {
    return sectioned
        ? Optional.empty()
        : Numbered.of(block)
            .or(() -> Numbered.plain(block).filter(this::followsPlain))
            .or(() -> ItemMark.of(block)
                .filter(mark -> !mark.isDigits() && mark.end() < block.text().length())
                .flatMap(mark -> question(mark, block)
                    .map(number -> new Numbered(
                        number, block.part(0, mark.end()), Optional.of(block.from(mark.end()))))));
  }

  /** Whether a plain number is the next of those that answers begin with, or the first. */
  private boolean followsPlain(Numbered number) {
    boolean first =
        number.number().equals(QuestionNumber.of(1)) && letter.region().isEmpty();
    return course.place().isAnswer()
        && letter.asks(number.number())
        && (plain && letter.answers().goOnWith(number.number()) || first);
  }

  /** A paragraph of an answer, divided where it answers the parts of a question one by one. */
  List<Block> divided(Block block) {
    if (!course.place().isAnswer() && course.place() != QUESTION) {
      return List.of(block);
    }
    List<Block> parts = Lettered.divided(block);
    Optional<QuestionNumber> first = parts.size() < 2
        ? Optional.empty()
        : Numbered.of(block)
            .map(Numbered::number)
            .or(() -> letter.region().numbers().stream().findFirst());
    boolean answers = first
        .flatMap(number -> ItemMark.of(parts.get(1)).flatMap(mark -> partOf(number, mark)))
        .isPresent();
    return answers ? parts : List.of(block);
  }

  /** The question that a letter is of where it stands. */
  private Optional<QuestionNumber> question(ItemMark mark, Block block) {
    boolean bracketed = block.text().lastIndexOf(')', mark.end()) > 0;
    if (course.place().isRequest()) {
      return bracketed && isLetteredRequest() ? lettered.next(mark) : Optional.empty();
    }
    if (!course.place().isAnswer() && course.place() != QUESTION) {
      return Optional.empty();
    }
    return QuestionNumber.tryParse(mark.number())
        .filter(letter.request()::has)
        .or(() -> partOfAnswered(mark))
        .filter(number -> !letter.answers().hasBegun(number));
  }

  /** Whether the questions read so far, if any, have letters and no numbers. */
  private boolean isLetteredRequest() {
    return letter.request().last().filter(last -> last.getNumber().isPresent()).isEmpty();
  }

  private Optional<QuestionNumber> partOfAnswered(ItemMark mark) {
    return letter.region().numbers().stream().findFirst().flatMap(number -> partOf(number, mark));
  }

  /** The part of a question that a mark letters, if the request has it. */
  private Optional<QuestionNumber> partOf(QuestionNumber question, ItemMark mark) {
    return QuestionNumber.tryParse(question.whole() + "(" + mark.number() + ")")
        .filter(letter.request()::hasPart);
  }

  /**
   * Takes a number, and the words behind it if they are a question.
   *
   * @param block the paragraph that begins with it
   * @return what is still to be read as text: the paragraph, the words of an answer, or nothing
   */
  Optional<Block> take(Numbered numbered, Block block) {
    Optional<Block> words = numbered.words();
    LetterPlace place = course.place();
    if (words.isEmpty()) {
      boolean taken = place != COMPLAINTS && !place.isReasoning() && takeBare(numbered);
      return taken ? Optional.empty() : Optional.of(block);
    }
    boolean answers = isDescription(words.get()) || saysAtOnce(words.get());
    if (place == HEAD && numbered.isCalledQuestion() && answers) {
      course.goTo(RESPONSE);
    } else if (place.isRequest() || place == HEAD && numbered.isCalledQuestion()) {
      if (ask(numbered, words.get())) {
        return Optional.empty();
      }
      letter.openRegion(List.of());
      course.goTo(RESPONSE);
    }
    if (numbered.isCalledQuestion() && isDescription(words.get())) {
      openAnswer(numbered.number());
      course.goTo(QUESTION);
      letter.questions().above(numbered, true);
      return Optional.empty();
    }
    boolean repeats = letter.request().repeats(numbered.number(), words.get().text());
    boolean asks = !Asking.isAnswered(words.get());
    boolean follows = letter.follows(numbered.number()) && !list.goesOnWith(numbered);
    if (asks && (repeats || follows && mayAsk(numbered, words.get()))) {
      openAnswer(numbered.number());
      letter.questions().above(numbered, !repeats);
      return Optional.empty();
    }
    boolean below = course.place().isAnswer()
        || course.place() == QUESTION && letter.request().hasPart(numbered.number());
    if (below && answers(numbered, follows)) {
      openAnswer(numbered.number());
      plain = numbered.isPlain();
      letter.structure(Structure.Kind.LABEL, numbered.mark());
      return words;
    }
    if (letter.region().isNumbered()) {
      list.add(numbered);
    }
    return Optional.of(block);
  }

  /** Whether words behind the number of a question answer one that the letter does not print. */
  private static boolean saysAtOnce(Block words) {
    return !Asking.is(words.text())
        && (Openings.answersAtOnce(words.text())
            || words
                .says()
                .saysAny(
                    Statement.INFORMATION_DISCLOSED,
                    Statement.ATTACHED,
                    Statement.NOT_HELD,
                    Statement.WITHHELD));
  }

  /** {@code (the number of piers)}: what a question was about, above the answer to it. */
  private static boolean isDescription(Block words) {
    String text = words.text();
    return text.charAt(0) == '(' && text.endsWith(")");
  }

  /**
   * Takes a question of the request.
   *
   * @return false for the number of one that was asked before, unless another question has it too:
   *     the answers have begun
   */
  private boolean ask(Numbered numbered, Block words) {
    boolean again = course.place().isRequest() && letter.request().has(numbered.number());
    boolean another = again
        && Asking.endsAsQuestion(words.text())
        && !letter.request().repeats(numbered.number(), words.text());
    if (again && (course.isAnswerHeaded() || another)) {
      letter.questions().ask(numbered.mark());
      letter.questions().ask(words);
    } else if (!again) {
      letter.questions().ask(numbered);
      course.goTo(ASKED);
    }
    return !again || another || course.isAnswerHeaded();
  }

  /** Whether words behind a number are the question, and not the answer to one asked above. */
  private boolean mayAsk(Numbered numbered, Block words) {
    boolean asks = letter.request().has(numbered.number())
        ? Asking.endsAsQuestion(words.text())
        : Asking.is(words.text());
    return asks && course.place() != COMPLAINTS && course.place() != TAIL;
  }

  /** Whether a number among the answers is that of the next one. */
  private boolean answers(Numbered numbered, boolean follows) {
    QuestionNumber number = numbered.number();
    boolean known = letter.asks(number)
        || (letter.region().isNumbered() || letter.region().isEmpty())
            && letter.request().hasPoint(number)
        || letter.mentions(number);
    return follows && known
        || numbered.isCalledQuestion() && (follows || !letter.answers().hasBegun(number));
  }

  private void openAnswer(QuestionNumber number) {
    letter.openRegion(List.of(number));
    list.end();
    course.goTo(ANSWER);
  }

  /** A number on a line of its own: the question, or its answer, stands below. */
  private boolean takeBare(Numbered numbered) {
    LetterPlace place = course.place();
    boolean answers = letter.region().isNumbered()
        && letter.region().isEmpty()
        && !letter.asks(numbered.number()); // a figure
    boolean answering = !answers && (place == RESPONSE || place == ANSWER || place == QUESTION);
    if (place.isRequest()) {
      letter.questions().asking(List.of(numbered.number()));
      course.goTo(ASKED);
    } else if (answering && letter.follows(numbered.number())) {
      letter.openRegion(List.of(numbered.number()));
      course.goTo(QUESTION);
    } else {
      return false;
    }
    letter.structure(Structure.Kind.LABEL, numbered.mark());
    return true;
  }
}
