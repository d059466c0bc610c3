package org.openfoi.io.reader;

import static org.openfoi.io.reader.LetterPlace.ANSWER;
import static org.openfoi.io.reader.LetterPlace.ASKED;
import static org.openfoi.io.reader.LetterPlace.ATTACHMENTS;
import static org.openfoi.io.reader.LetterPlace.BALANCE;
import static org.openfoi.io.reader.LetterPlace.CLARIFICATION;
import static org.openfoi.io.reader.LetterPlace.COMPLAINTS;
import static org.openfoi.io.reader.LetterPlace.FACTORS;
import static org.openfoi.io.reader.LetterPlace.HARM;
import static org.openfoi.io.reader.LetterPlace.HEAD;
import static org.openfoi.io.reader.LetterPlace.QUESTION;
import static org.openfoi.io.reader.LetterPlace.REASONS;
import static org.openfoi.io.reader.LetterPlace.REQUEST;
import static org.openfoi.io.reader.LetterPlace.RESPONSE;
import static org.openfoi.io.reader.LetterPlace.TEST;

import java.util.List;
import java.util.Optional;
import org.openfoi.model.law.Provision;
import org.openfoi.model.request.QuestionNumber;

/** What the headings of a letter open: each takes the reading on to another place. */
final class LetterHeadings {
  private final List<Block> paragraphs;
  private final Citations citations;
  private final HalfReadLetter letter;
  private final LetterCourse course;
  private final ClaimLines lines;
  private int askedAbove;

  LetterHeadings(
      List<Block> paragraphs,
      Citations citations,
      HalfReadLetter letter,
      LetterCourse course,
      ClaimLines lines) {
    this.paragraphs = paragraphs;
    this.citations = citations;
    this.letter = letter;
    this.course = course;
    this.lines = lines;
  }

  /**
   * Goes to the place that a heading opens.
   *
   * @param index that of the paragraph it stands in
   * @return whether it opens anything where it stands
   */
  boolean open(Heading heading, int index) {
    switch (heading.kind()) {
      case REQUEST -> openRequest(heading, index);
      case CLARIFICATION -> {
        if (letter.region().isNumbered() && letter.region().isOnlyPending()) {
          letter.questions().text(letter.region());
        }
        course.goTo(CLARIFICATION);
      }
      case RESPONSE -> {
        if (course.place() == HEAD && heading.rest().filter(LetterHead::isDate).isPresent()) {
          return false; // the day of the reply
        }
        letter.head().look(heading.words(), false);
        openResponse(index);
      }
      case QUESTION -> openQuestion(heading);
      case ANSWER -> openAnswer(heading.numbers());
      case REASONS -> openReasons(heading);
      case HARM -> {
        letter.reasoning().openHarm(heading, about(heading));
        course.goTo(HARM);
      }
      case PUBLIC_INTEREST -> {
        letter.reasoning().openTests(heading, about(heading));
        course.goTo(TEST);
      }
      case FACTORS_FOR, FACTORS_AGAINST -> {
        letter.reasoning().openFactors(heading, about(heading));
        course.goTo(FACTORS);
      }
      case BALANCE -> openBalance(heading);
      case COMPLAINTS -> {
        if (course.place() == HEAD) {
          return false; // a letter about a review that was asked for
        }
        course.goTo(COMPLAINTS);
      }
      case ATTACHMENTS -> course.goTo(ATTACHMENTS);
    }
    letter.structure(Structure.Kind.HEADING, heading.words());
    return true;
  }

  /** What the heading names, or a line just above, or reasons that began above. */
  private List<Provision> about(Heading heading) {
    List<Provision> named = citations.in(heading.words()).stream()
        .flatMap(placed -> placed.provisions().stream())
        .filter(Refusals::isGroundToRefuse)
        .toList();
    return named.isEmpty() ? lines.above(letter.reasoning().context()) : named;
  }

  private void openRequest(Heading heading, int index) {
    String key = Plain.key(heading.text());
    boolean isTitle = letter.isUntouched() && key.startsWith("freedom")
        || key.contains("answer")
        || course.place() == HEAD && LetterHead.isSubject(heading, paragraphs, index);
    course.goTo(isTitle ? HEAD : REQUEST);
    askedAbove = letter.request().size();
    course.answerHeaded(!isTitle && isNext(HeadingKind.RESPONSE, index));
  }

  private boolean isNext(HeadingKind kind, int index) {
    return Headings.next(paragraphs, index + 1).filter(kind::equals).isPresent();
  }

  private void openResponse(int index) {
    if (letter.answers().isAsked() && (course.place() == QUESTION || course.place() == ANSWER)) {
      letter.questions().text(letter.region());
      course.goTo(ANSWER);
      return;
    }
    boolean below = course.place() == ASKED;
    if (below && letter.request().size() == askedAbove + 1 && isNext(HeadingKind.REQUEST, index)) {
      letter.questions().pair();
    }
    Optional<QuestionNumber> asked = below ? letter.request().last() : Optional.empty();
    boolean paired = asked.isPresent() && letter.questions().isPairing();
    letter.openRegion(paired ? List.of(asked.get()) : List.of());
    course.goTo(paired ? ANSWER : RESPONSE);
  }

  private void openQuestion(Heading heading) {
    List<QuestionNumber> numbers = heading.numbers();
    boolean asked = heading.rest().filter(LetterHeadings::isWhole).isPresent();
    course.requestHeaded(!asked
        && Plain.key(heading.text()).startsWith("request")
        && numbers.stream().noneMatch(letter.request()::has));
    boolean asking = course.place().isRequest() || course.place() == HEAD && numbers.isEmpty();
    if (asking && letter.request().canGoOnWith(numbers)) {
      letter.questions().asking(numbers);
      course.goTo(ASKED);
    } else {
      letter.openRegion(numbers);
      course.goTo(QUESTION);
    }
  }

  /** Whether the words behind the heading of a question are all of it. */
  private static boolean isWhole(Block words) {
    return LineBreak.endsSentence(words.text()) && !words.text().endsWith(":");
  }

  private void openAnswer(List<QuestionNumber> numbers) {
    LetterPlace place = course.place();
    if (!numbers.isEmpty()) {
      letter.openRegion(numbers);
    } else if (place == ASKED && letter.request().size() > askedAbove + 1) {
      letter.openRegion(List.of());
      course.goTo(RESPONSE);
      return;
    } else if (place == ASKED) {
      letter.openRegion(letter.questions().asked());
    } else if (place == QUESTION || place == ANSWER && letter.region().isNumbered()) {
      letter.questions().text(letter.region());
    } else if (place != CLARIFICATION || !letter.region().isNumbered()) {
      letter.openRegion(List.of());
    }
    course.goTo(ANSWER);
  }

  /** Among the reasoning, reasons that conclude are the balance. */
  private void openReasons(Heading heading) {
    boolean weighs = course.place().isReasoning()
        && heading.rest().filter(rest -> BalanceWords.concludes(rest.text())).isPresent();
    if (weighs) {
      openBalance(heading);
    } else {
      course.goTo(REASONS);
    }
  }

  private void openBalance(Heading heading) {
    letter.reasoning().openBalance(heading);
    course.goTo(BALANCE);
  }
}
