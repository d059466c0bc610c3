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
import static org.openfoi.io.reader.LetterPlace.TAIL;
import static org.openfoi.io.reader.LetterPlace.TEST;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.law.Provision;
import org.openfoi.model.request.QuestionNumber;

/**
 * Reads a letter, or a page, about a request: one pass over its paragraphs, each of which is a
 * heading, a question, a line that names exemptions, or text that means what the place it stands in
 * makes of it.
 */
final class LetterReading {
  private static final Pattern BAR = Pattern.compile("\\*{3,}[^*]+\\*{3,}");
  private static final Set<LetterPlace> REASONING = EnumSet.of(HARM, TEST, FACTORS, BALANCE);

  private final Citations citations;
  private final List<Block> paragraphs;
  private final HalfReadLetter letter;
  private final Echo echo;
  private LetterPlace place = HEAD;
  private Optional<LetterPlace> beforeComplaint = Optional.empty();
  private boolean isAnswerHeaded;
  private boolean isRequestHeaded;
  private int at;
  private Optional<ClaimLine> lineBefore = Optional.empty();
  private Optional<ClaimLine> before = Optional.empty();
  private boolean isListed;
  private final NumberedList list = new NumberedList();

  private LetterReading(SourceText text, List<Block> blocks, List<Structure> around) {
    Findings findings = new Findings(text);
    this.citations = Citations.of(text);
    this.paragraphs = Paragraphs.mend(blocks, findings);
    this.echo = Echo.of(paragraphs);
    this.letter = new HalfReadLetter(text, findings, around);
  }

  /**
   * Reads a letter.
   *
   * @param blocks its paragraphs
   * @param around furniture and quotations that were set aside before
   */
  static ReadResult<FoiCase> read(SourceText text, List<Block> blocks, List<Structure> around) {
    return read(text, blocks, around, List.of());
  }

  /**
   * Reads a letter.
   *
   * @param attachments lines that name attachments
   */
  static ReadResult<FoiCase> read(
      SourceText text, List<Block> blocks, List<Structure> around, List<Block> attachments) {
    LetterReading reading = new LetterReading(text, blocks, around);
    attachments.forEach(reading.letter::attachment);
    for (int i = 0; i < reading.paragraphs.size(); i++) {
      reading.read(i);
    }
    return reading.letter.finish();
  }

  /** Reads a paragraph; what a heading asks of those below it, it asks by their place. */
  private void read(int index) {
    at = index;
    read(paragraphs.get(index));
  }

  private void read(Block block) {
    if (Furniture.is(block)) {
      letter.structure(Structure.Kind.FURNITURE, block);
      return;
    }
    before = lineBefore;
    lineBefore = Optional.empty();
    if (EndMatter.is(block.text())) {
      endAnswers(block);
      return;
    }
    Optional<Echo.Item> item = echo.at(block).filter(found -> !REASONING.contains(place));
    if (item.isPresent()) {
      readEcho(item.get());
      return;
    }
    Optional<Heading> heading = Headings.of(block);
    if (heading.isPresent() && open(heading.get())) {
      heading.get().rest().ifPresent(this::read);
      return;
    }
    Optional<Numbered> numbered = Numbered.of(block);
    if (numbered.isPresent() && readNumbered(numbered.get())) {
      return;
    }
    readText(block);
  }

  private void endAnswers(Block block) {
    if (place == REQUEST || place == ASKED) {
      letter.openRegion(List.of());
      place = RESPONSE;
    }
    letter.remark(block);
  }

  /** A question repeated above its answer, or the number of an answer. */
  private void readEcho(Echo.Item item) {
    letter.openNext(item.numbers());
    item.mark().ifPresent(mark -> letter.structure(Structure.Kind.LABEL, mark));
    place = item.question().isPresent() || item.answer().isPresent() ? ANSWER : QUESTION;
    item.question().ifPresent(words -> letter.echo(item.number(), words));
    item.answer().ifPresent(this::readText);
  }

  /** Goes to the place that a heading opens. */
  private boolean open(Heading heading) {
    List<Provision> named = citations.in(heading.words()).stream()
        .flatMap(placed -> placed.provisions().stream())
        .filter(Refusals::isGroundToRefuse)
        .toList();
    List<Provision> about = named.isEmpty() ? above() : named;
    switch (heading.kind()) {
      case REQUEST -> {
        place = letter.isUntouched() && Plain.key(heading.text()).startsWith("freedom")
                || Plain.key(heading.text()).contains("answer")
            ? HEAD
            : REQUEST;
        isAnswerHeaded = place == REQUEST && Headings.isResponseNext(paragraphs, at + 1);
      }
      case CLARIFICATION -> {
        if (letter.region().isNumbered() && letter.region().isOnlyPending()) {
          letter.pendingWasQuestion();
        }
        place = CLARIFICATION;
      }
      case RESPONSE -> {
        if (place == HEAD && heading.rest().filter(LetterHead::isDate).isPresent()) {
          return false; // the day of the reply
        }
        openResponse();
      }
      case QUESTION -> {
        isRequestHeaded = Plain.key(heading.text()).startsWith("request")
            && heading.numbers().stream().noneMatch(letter.request()::has);
        openQuestion(heading.numbers());
      }
      case ANSWER -> openAnswer(heading.numbers());
      case REASONS -> {
        boolean weighs = REASONING.contains(place)
            && heading
                .rest()
                .filter(rest -> BalanceWords.concludes(rest.text()))
                .isPresent();
        if (weighs) {
          letter.reasoning().openBalance(heading);
        }
        place = weighs ? BALANCE : REASONS;
      }
      case HARM -> {
        letter.reasoning().openHarm(heading, about);
        place = HARM;
      }
      case PUBLIC_INTEREST -> {
        letter.reasoning().openTests(heading, about);
        place = TEST;
      }
      case FACTORS_FOR, FACTORS_AGAINST -> {
        letter.reasoning().openFactors(heading, about);
        place = FACTORS;
      }
      case BALANCE -> {
        letter.reasoning().openBalance(heading);
        place = BALANCE;
      }
      case COMPLAINTS -> {
        if (place == HEAD) {
          return false; // a letter about a review that was asked for
        }
        beforeComplaint = Optional.empty();
        place = COMPLAINTS;
      }
      case ATTACHMENTS -> place = ATTACHMENTS;
    }
    letter.structure(Structure.Kind.HEADING, heading.words());
    return true;
  }

  /** What a line just above names, or reasons that began above; a list of lines heads nothing. */
  private List<Provision> above() {
    if (before.isEmpty()) {
      return letter.context();
    }
    return isListed ? List.of() : before.get().refusing().toList();
  }

  private void openResponse() {
    Optional<QuestionNumber> asked = place == ASKED ? letter.request().last() : Optional.empty();
    boolean paired = asked.isPresent() && letter.isPairing();
    letter.openRegion(paired ? List.of(asked.get()) : List.of());
    place = paired ? ANSWER : RESPONSE;
  }

  private void openQuestion(List<QuestionNumber> numbers) {
    boolean asking = place == REQUEST || place == ASKED || place == HEAD && numbers.isEmpty();
    if (asking && letter.request().canGoOnWith(numbers)) {
      letter.asking(numbers);
      place = ASKED;
    } else {
      letter.openRegion(numbers);
      place = QUESTION;
    }
  }

  private void openAnswer(List<QuestionNumber> numbers) {
    if (!numbers.isEmpty()) {
      letter.openRegion(numbers);
    } else if (place == ASKED) {
      letter.openRegion(letter.asked());
    } else if (place == QUESTION || place == ANSWER && letter.region().isNumbered()) {
      letter.pendingWasQuestion();
    } else if (place != CLARIFICATION || !letter.region().isNumbered()) {
      letter.openRegion(List.of());
    }
    place = ANSWER;
  }

  private boolean readNumbered(Numbered numbered) {
    Optional<Block> words = numbered.words();
    if (words.isEmpty()) {
      return place != COMPLAINTS && !REASONING.contains(place) && readBareNumber(numbered);
    }
    String text = words.get().text();
    boolean inRequest = place == REQUEST || place == ASKED;
    if (inRequest && isAnswerHeaded && letter.request().has(numbered.number())) {
      letter.ask(numbered.mark());
      letter.ask(words.get());
      return true;
    }
    if (inRequest && !letter.request().has(numbered.number())
        || place == HEAD && numbered.isCalledQuestion()) {
      letter.ask(numbered);
      place = ASKED;
      return true;
    }
    if (inRequest) {
      letter.openRegion(List.of());
      place = RESPONSE;
    }
    boolean repeats = letter.request().repeats(numbered.number(), text);
    boolean follows = letter.follows(numbered.number()) && !list.goesOnWith(numbered);
    if (repeats || follows && Asking.is(text) && place != COMPLAINTS && place != TAIL) {
      letter.openRegion(List.of(numbered.number()));
      letter.question(numbered, !repeats);
      list.end();
      place = ANSWER;
      return true;
    }
    boolean answering = place == RESPONSE || place == ANSWER || place == REASONS;
    boolean known = letter.request().has(numbered.number()) || letter.mentions(numbered.number());
    if (answering
        && (follows || numbered.isCalledQuestion() && !letter.answers(numbered.number()))
        && (known || numbered.isCalledQuestion())) {
      letter.openRegion(List.of(numbered.number()));
      letter.structure(Structure.Kind.LABEL, numbered.mark());
      list.end();
      place = ANSWER;
      readText(words.get());
      return true;
    }
    if (letter.region().isNumbered()) {
      list.add(numbered);
    }
    return false;
  }

  /** A number on a line of its own: the question, or its answer, stands below. */
  private boolean readBareNumber(Numbered numbered) {
    if (place == REQUEST || place == ASKED) {
      letter.asking(List.of(numbered.number()));
      place = ASKED;
    } else if (letter.follows(numbered.number())
        && (place == RESPONSE || place == ANSWER || place == QUESTION)) {
      letter.openRegion(List.of(numbered.number()));
      place = QUESTION;
    } else {
      return false;
    }
    letter.structure(Structure.Kind.LABEL, numbered.mark());
    return true;
  }

  private void readText(Block block) {
    Spoken paragraph = Spoken.of(block, citations);
    letter.look(paragraph, place == HEAD || place == TAIL);
    switch (place) {
      case HEAD -> {
        if (!letter.head().take(block)) {
          readBody(paragraph);
        }
      }
      case REQUEST, ASKED -> readAsked(paragraph);
      case CLARIFICATION -> letter.clarification(block);
      case QUESTION -> {
        if (letter.request().repeatsAny(block.text())
            || (isRequestHeaded || Asking.is(block.text())) && !Openings.opensAnswer(paragraph)) {
          letter.questionText(block);
        } else {
          place = ANSWER;
          readBody(paragraph);
        }
      }
      case ATTACHMENTS -> {
        if (Attached.isName(block.text())) {
          letter.attachment(block);
        } else {
          place = TAIL;
          readBody(paragraph);
        }
      }
      default -> readBody(paragraph);
    }
  }

  private void readAsked(Spoken paragraph) {
    if (isAnswerHeaded) {
      letter.ask(paragraph.block());
      return;
    }
    List<QuestionNumber> named = AnswerOpening.of(paragraph.text());
    boolean answers = !named.isEmpty() && named.stream().allMatch(letter.request()::has);
    boolean claims = paragraph
        .claimLine()
        .filter(line -> line.refusing().findAny().isPresent())
        .isPresent();
    if (answers
        || claims
        || Courtesy.isClosing(paragraph.text())
        || Openings.opensAnswer(paragraph)) {
      letter.openRegion(List.of());
      place = RESPONSE;
      readBody(paragraph);
    } else if (place == ASKED
        && letter.request().last().filter(letter.request()::endsAsQuestion).isPresent()
        && Openings.answersAtOnce(paragraph.text())) {
      letter.openRegion(letter.asked());
      place = ANSWER;
      readBody(paragraph);
    } else {
      letter.ask(paragraph.block());
    }
  }

  private void readBody(Spoken paragraph) {
    Block block = paragraph.block();
    if (Echo.announces(block) && (place == HEAD || place == RESPONSE)) {
      letter.remark(block);
      if (echo.asksFirst()) {
        place = REQUEST;
      } else {
        letter.openRegion(List.of());
        place = RESPONSE;
      }
      return;
    }
    if (Openings.opensRequest(paragraph.text()) && (place == HEAD || place == RESPONSE)) {
      letter.remark(block);
      place = REQUEST;
      return;
    }
    if (place == RESPONSE || place == ANSWER || place == REASONS || place == BALANCE) {
      openNamed(paragraph);
    }
    if (paragraph.says(Statement.NO_INFERENCE)) {
      letter.noInference(paragraph);
    }
    if (Complaining.begins(paragraph, place)) {
      readComplaint(paragraph);
      return;
    }
    if (paragraph.claimLine().isPresent() && place != COMPLAINTS && place != TAIL) {
      if (BAR.matcher(block.text()).matches() && before.isEmpty()) {
        letter.remark(block); // what was there is redacted, and nothing is claimed
        return;
      }
      readClaimLine(paragraph.claimLine().get());
      return;
    }
    if ((place == RESPONSE || place == ANSWER || place == REASONS)
        && letter.reasoning().weigh(paragraph)) {
      return;
    }
    switch (place) {
      case HARM -> letter.reasoning().harm(paragraph);
      case TEST -> letter.reasoning().testProse(paragraph);
      case FACTORS -> {
        if (Openings.weighs(paragraph.text())) {
          letter.reasoning().leave();
          place = BALANCE;
          letter.reasoning().balance(paragraph);
        } else {
          letter.reasoning().factor(paragraph);
        }
      }
      case BALANCE -> {
        if (paragraph.says(Statement.REFUSAL_NOTICE) && !BalanceWords.concludes(paragraph.text())) {
          letter.remark(block);
        } else {
          letter.reasoning().balance(paragraph);
        }
      }
      case COMPLAINTS -> {
        if (beforeComplaint.isPresent() && Complaining.isLeft(paragraph)) {
          place = beforeComplaint.orElseThrow();
          readBody(paragraph);
        } else {
          letter.complaint(paragraph);
        }
      }
      case REASONS -> {
        ClaimLine.opening(block, paragraph.citations()).ifPresent(letter::context);
        letter.reason(paragraph);
      }
      case TAIL -> letter.remark(block);
      default -> {
        if (Courtesy.isClosing(paragraph.text()) && place != HEAD) {
          letter.remark(block);
          place = TAIL;
        } else {
          paragraph.byQuestion(citations).forEach(letter::answer);
        }
      }
    }
  }

  /** Opens the answer to the questions that a paragraph begins with naming. */
  private void openNamed(Spoken paragraph) {
    List<QuestionNumber> named = AnswerOpening.of(paragraph.text());
    if (!named.isEmpty()
        && !paragraph.says(Statement.REFUSAL_NOTICE)
        && !letter.region().numbers().equals(named)
        && named.stream().allMatch(letter::follows)) {
      letter.openRegion(named);
      place = ANSWER;
    }
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
    beforeComplaint = Optional.of(place);
    place = COMPLAINTS;
  }

  private void readClaimLine(ClaimLine line) {
    if (line.refusing().findAny().isEmpty()) {
      letter.remark(line.words());
    } else if (REASONING.contains(place)) {
      letter.structure(Structure.Kind.HEADING, line.words());
      letter.reasoning().openTest(line);
      place = TEST;
    } else {
      letter.claim(line);
    }
    isListed = before.isPresent();
    lineBefore = Optional.of(line);
  }
}
