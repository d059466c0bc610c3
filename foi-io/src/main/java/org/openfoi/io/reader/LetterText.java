package org.openfoi.io.reader;

import static org.openfoi.io.reader.LetterPlace.ANSWER;
import static org.openfoi.io.reader.LetterPlace.ASKED;
import static org.openfoi.io.reader.LetterPlace.BALANCE;
import static org.openfoi.io.reader.LetterPlace.COMPLAINTS;
import static org.openfoi.io.reader.LetterPlace.EXPLANATION;
import static org.openfoi.io.reader.LetterPlace.HEAD;
import static org.openfoi.io.reader.LetterPlace.REQUEST;
import static org.openfoi.io.reader.LetterPlace.RESPONSE;
import static org.openfoi.io.reader.LetterPlace.TAIL;
import static org.openfoi.io.reader.LetterPlace.TEST;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.openfoi.model.request.QuestionNumber;

/** The text of a letter: what a paragraph means is what the place it stands in makes of it. */
final class LetterText {
  private static final Pattern BAR = Pattern.compile("\\*{3,}[^*]+\\*{3,}");

  /** Where a date alone is that of the letter. */
  private static final Set<LetterPlace> DATED = EnumSet.of(HEAD, COMPLAINTS, TAIL);

  private final Citations citations;
  private final Echo echo;
  private final HalfReadLetter letter;
  private final LetterCourse course;
  private final ClaimLines lines;
  private final NamedAnswers named;

  LetterText(
      Citations citations,
      Echo echo,
      HalfReadLetter letter,
      LetterCourse course,
      ClaimLines lines) {
    this.citations = citations;
    this.echo = echo;
    this.letter = letter;
    this.course = course;
    this.lines = lines;
    this.named = new NamedAnswers(letter, course);
  }

  /** Reads a paragraph that is no heading, and whose number, if it has one, is taken. */
  void read(Block block) {
    named.divided(block).forEach(this::readOne);
  }

  private void readOne(Block block) {
    Spoken paragraph = Spoken.of(block, citations);
    letter.look(paragraph, DATED.contains(course.place()));
    switch (course.place()) {
      case HEAD -> {
        if (Openings.opensRequest(paragraph) || !letter.head().take(block)) {
          readBody(paragraph);
        }
      }
      case REQUEST, ASKED -> readAsked(paragraph);
      case CLARIFICATION -> {
        if (Complaining.isLeft(paragraph) && !letter.region().isNumbered()) {
          letter.openRegion(List.of());
          course.goTo(RESPONSE);
          readBody(paragraph);
        } else {
          letter.clarification(block);
        }
      }
      case QUESTION -> {
        if (letter.request().repeatsAny(block.text())
            || (course.isRequestHeaded() || asks(block)) && !Openings.opensAnswer(paragraph)) {
          letter.questions().text(block, letter.region().numbers());
        } else {
          course.goTo(ANSWER);
          readBody(paragraph);
        }
      }
      case ATTACHMENTS -> {
        if (Attached.isName(block.text())) {
          letter.attachment(block);
        } else {
          course.goTo(TAIL);
          readBody(paragraph);
        }
      }
      default -> readBody(paragraph);
    }
  }

  /** Whether a paragraph below the number of a question can be its words, or more of them. */
  private boolean asks(Block block) {
    List<QuestionNumber> numbers = letter.region().numbers();
    boolean known = !numbers.isEmpty() && numbers.stream().allMatch(letter.request()::has);
    return known ? Asking.endsAsQuestion(block.text()) : Asking.is(block.text());
  }

  private void readAsked(Spoken paragraph) {
    if (course.isAnswerHeaded()) {
      letter.questions().ask(paragraph.block());
      return;
    }
    boolean answers = named.isIn(paragraph.text());
    boolean claims = paragraph
        .claimLine()
        .filter(line -> line.refusing().findAny().isPresent())
        .isPresent();
    if (answers
        || claims
        || Courtesy.isClosing(paragraph.text())
        || Openings.opensAnswer(paragraph)) {
      letter.openRegion(List.of());
      course.goTo(RESPONSE);
      readBody(paragraph);
    } else if (course.place() == ASKED
        && letter.request().last().filter(letter.request()::endsAsQuestion).isPresent()
        && Openings.answersAtOnce(paragraph.text())) {
      boolean last = letter
          .answers()
          .areBegun(letter.request().numbers(), letter.questions().asked());
      letter.openRegion(last ? letter.questions().asked() : List.of());
      course.goTo(last ? ANSWER : RESPONSE);
      readBody(paragraph);
    } else {
      letter.questions().ask(paragraph.block());
    }
  }

  private void readBody(Spoken paragraph) {
    Block block = paragraph.block();
    letter.name(paragraph);
    if (paragraph.says(Statement.REFUSAL_NOTICE) && course.place().isAnswer()) {
      letter.openNotice(QuestionMentions.in(block.text()));
    }
    boolean mayOpenRequest = course.place() == HEAD || course.place() == RESPONSE;
    if (mayOpenRequest && EchoOpening.announces(block)) {
      letter.remark(block);
      if (echo.asksFirst()) {
        openRequest();
      } else {
        letter.openRegion(List.of());
        course.goTo(RESPONSE);
      }
      return;
    }
    if (mayOpenRequest && Openings.opensRequest(paragraph)) {
      letter.remark(block);
      openRequest();
      return;
    }
    if (mayOpenRequest && !letter.region().saysAnything() && Openings.applies(paragraph.text())) {
      letter.questions().ask(block);
      openRequest();
      return;
    }
    if (course.place().isAnswer() || course.place() == BALANCE) {
      named.open(paragraph);
    } else if (course.place() == HEAD) {
      named.openFirst(paragraph);
    }
    if (paragraph.says(Statement.NO_INFERENCE)) {
      letter.noInference(paragraph);
    }
    if (Complaining.begins(paragraph, course.place())) {
      readComplaint(paragraph);
      return;
    }
    if (paragraph.claimLine().isPresent()
        && course.place() != COMPLAINTS
        && course.place() != TAIL) {
      if (BAR.matcher(block.text()).matches() && !lines.isRightAbove()) {
        letter.remark(block); // what was there is redacted, and nothing is claimed
        return;
      }
      readClaimLine(paragraph.claimLine().get());
      return;
    }
    if (course.place().isAnswer() && letter.reasoning().weigh(paragraph)) {
      return;
    }
    switch (course.place()) {
      case HARM -> letter.reasoning().harm(paragraph);
      case TEST -> letter.reasoning().testProse(paragraph);
      case FACTORS -> {
        if (Openings.weighs(block)) {
          letter.reasoning().leave();
          course.goTo(BALANCE);
          letter.reasoning().balance(paragraph);
        } else {
          letter.reasoning().factor(paragraph);
        }
      }
      case BALANCE -> {
        if (paragraph.says(Statement.REFUSAL_NOTICE) && !BalanceWords.concludes(paragraph.text())) {
          letter.remark(block);
        } else if (paragraph.says(Statement.WITHHELD)
            && !BalanceWords.concludes(paragraph.text())
            && letter.region().namesNewClaim(paragraph)) {
          goBackToAnswer();
          letter.answer(paragraph);
        } else {
          letter.reasoning().balance(paragraph);
        }
      }
      case COMPLAINTS -> {
        if (course.left().isPresent() && (Complaining.isLeft(paragraph) || beginsBelow(block))) {
          course.goTo(course.left().get());
          readBody(paragraph);
        } else {
          letter.complaint(paragraph);
        }
      }
      case REASONS -> {
        ClaimLine.opening(block, paragraph.citations()).ifPresent(letter.reasoning()::about);
        letter.reason(paragraph);
      }
      case EXPLANATION -> letter.explainAgain(paragraph);
      case TAIL -> letter.remark(block);
      default -> {
        if (Courtesy.isClosing(paragraph.text()) && course.place() != HEAD) {
          letter.remark(block);
          course.goTo(TAIL);
        } else {
          paragraph.byQuestion(citations).forEach(letter::answer);
        }
      }
    }
  }

  /**
   * Whether the answer only begins with a paragraph, so that a review was named in passing above.
   */
  private boolean beginsBelow(Block block) {
    return !letter.region().saysAnything()
        && !letter.region().isNumbered()
        && EchoOpening.announces(block);
  }

  /** The balance has ended, and the answer goes on. */
  private void goBackToAnswer() {
    letter.reasoning().leave();
    course.goTo(letter.region().isNumbered() ? ANSWER : RESPONSE);
  }

  /** What is asked follows without a heading, and so may the answer. */
  private void openRequest() {
    course.goTo(REQUEST);
    course.answerHeaded(false);
  }

  /**
   * A paragraph on reviews; what it says before that, where it answers, is a part of the answer.
   */
  private void readComplaint(Spoken paragraph) {
    int start = Complaining.start(paragraph);
    if (start > 0) {
      readBody(Spoken.of(paragraph.block().part(0, start), citations));
      letter.complaint(Spoken.of(paragraph.block().from(start), citations));
    } else {
      letter.complaint(paragraph);
    }
    course.leaveFor(COMPLAINTS);
  }

  private void readClaimLine(ClaimLine line) {
    if (line.refusing().findAny().isEmpty()) {
      letter.remark(line.words());
    } else if ((course.place() == ANSWER || course.place() == EXPLANATION)
        && letter.answers().isBehind(line)) {
      letter.structure(Structure.Kind.HEADING, line.words());
      letter.answers().goBackTo(line);
      course.goTo(EXPLANATION);
    } else if (course.place() == BALANCE && letter.answers().begins(line)) {
      goBackToAnswer();
      letter.claim(line);
    } else if (course.place().isReasoning()) {
      letter.structure(Structure.Kind.HEADING, line.words());
      letter.reasoning().openTest(line);
      course.goTo(TEST);
    } else {
      letter.claim(line);
    }
    lines.add(line);
  }
}
