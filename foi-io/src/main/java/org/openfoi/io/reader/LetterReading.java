package org.openfoi.io.reader;

import static org.openfoi.io.reader.LetterPlace.ANSWER;
import static org.openfoi.io.reader.LetterPlace.QUESTION;
import static org.openfoi.io.reader.LetterPlace.RESPONSE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.NeitherConfirmedNorDenied;
import org.openfoi.model.response.OutsideDuty;
import org.openfoi.model.response.Withheld;

/**
 * Reads a letter, or a page, about a request: one pass over its paragraphs, each of which is a
 * heading, a question, a line that names exemptions, or text that means what the place it stands in
 * makes of it.
 */
final class LetterReading {
  private final List<Block> paragraphs;
  private final HalfReadLetter letter;
  private final Echo echo;
  private final LetterCourse course = new LetterCourse();
  private final ClaimLines lines = new ClaimLines();
  private final LetterHeadings headings;
  private final LetterNumbers numbers;
  private final LetterText text;
  private final Optional<ReviewText> review;

  private LetterReading(
      SourceText source, List<Block> blocks, List<Structure> around, boolean repeats) {
    Findings findings = new Findings(source);
    Citations citations = Citations.of(source);
    List<Structure> left = new ArrayList<>(around);
    List<Block> printed = PageBreaks.leftOut(RunTogether.part(blocks), left);
    QuestionTable table = QuestionTable.in(Paragraphs.mend(printed, findings));
    this.paragraphs = table.paragraphs();
    boolean sectioned = Sections.areIn(paragraphs);
    this.echo = Echo.of(sectioned ? List.of() : paragraphs, table.items());
    this.letter = new HalfReadLetter(source, findings, left);
    this.headings = new LetterHeadings(paragraphs, citations, letter, course, lines);
    this.numbers = new LetterNumbers(letter, course, sectioned);
    this.text = new LetterText(citations, echo, letter, course, lines);
    this.review = repeats && Recital.mayBeIn(paragraphs)
        ? Optional.of(new ReviewText(letter, text, this::endAnswers))
        : Optional.empty();
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
    LetterReading reading = new LetterReading(text, blocks, around, true);
    ReadResult<FoiCase> read = reading.read(attachments);
    boolean upholds =
        reading.review.filter(ReviewText::repeats).isPresent() && reliesOnNothing(read.value());
    // a review that upholds an answer as it was may leave what that relied on to what it repeats
    return upholds ? new LetterReading(text, blocks, around, false).read(attachments) : read;
  }

  /** Whether nothing is answered, or something is refused on no ground. */
  private static boolean reliesOnNothing(FoiCase read) {
    List<Answer> answers = read.getResponses().stream()
        .flatMap(response -> response.getAnswers().stream())
        .toList();
    return answers.stream().allMatch(answer -> answer.provisions().isEmpty())
        && (answers.isEmpty() || answers.stream().anyMatch(LetterReading::refuses));
  }

  private static boolean refuses(Answer answer) {
    return answer instanceof Withheld
        || answer instanceof NeitherConfirmedNorDenied
        || answer instanceof OutsideDuty;
  }

  private ReadResult<FoiCase> read(List<Block> attachments) {
    attachments.forEach(letter::attachment);
    for (int i = 0; i < paragraphs.size(); i++) {
      read(paragraphs.get(i), i);
    }
    review.ifPresent(ReviewText::end);
    return letter.finish();
  }

  /**
   * Reads a paragraph, or what stands behind a heading in it.
   *
   * @param index that of the paragraph
   */
  private void read(Block block, int index) {
    if (Furniture.is(block)) {
      letter.structure(Structure.Kind.FURNITURE, block);
      return;
    }
    lines.next();
    if (EndMatter.is(block.text())) {
      endAnswers(block);
      return;
    }
    if (review.isPresent() && review.get().takes(block)) {
      return;
    }
    Optional<Echo.Item> item = echo.at(block).filter(found -> !course.place().isReasoning());
    if (item.isPresent()) {
      readEcho(item.get());
      return;
    }
    Optional<Heading> heading = Headings.of(block);
    if (heading.isPresent() && headings.open(heading.get(), index)) {
      heading.get().rest().ifPresent(rest -> read(rest, index));
      return;
    }
    numbers.divided(block).forEach(this::readNumbered);
  }

  /** A paragraph that a number may begin. */
  private void readNumbered(Block block) {
    Optional<Block> together = numbers.together(block);
    if (together.isPresent()) {
      readText(together.get());
      return;
    }
    Optional<Numbered> number = numbers.of(block);
    Optional<Block> rest =
        number.isPresent() ? numbers.take(number.get(), block) : Optional.of(block);
    rest.ifPresent(this::readText);
  }

  private void readText(Block block) {
    if (review.isPresent()) {
      review.get().read(block);
    } else {
      text.read(block);
    }
  }

  private void endAnswers(Block block) {
    if (course.place().isRequest()) {
      letter.openRegion(List.of());
      course.goTo(RESPONSE);
    }
    letter.remark(block);
  }

  /** A question repeated above its answer, or the number of an answer. */
  private void readEcho(Echo.Item item) {
    letter.openNext(item.numbers());
    item.mark().ifPresent(mark -> letter.structure(Structure.Kind.LABEL, mark));
    course.goTo(item.question().isPresent() || item.answer().isPresent() ? ANSWER : QUESTION);
    item.question().ifPresent(words -> letter.questions().echo(item.number(), words));
    item.answer().ifPresent(this::readText);
  }
}
