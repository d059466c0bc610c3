package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.openfoi.io.scan.DateMention;
import org.openfoi.io.scan.DateRole;
import org.openfoi.io.scan.DateScanner;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.response.Attachment;

/** What a letter says while it is read. */
final class HalfReadLetter {
  private static final Pattern RELIES = Pattern.compile(
      "(?i)\\b(?:exemptions?|exceptions?|appl(?:y|ies|ied)|engaged?|rel(?:y|ied|ies)|cit(?:e|es|ed|ing)|claim(?:s|ed)?)\\b");

  /** What a letter may do that does not answer a request. */
  private static final Set<Statement> ELSE = EnumSet.of(
      Statement.ACKNOWLEDGEMENT,
      Statement.UNCLEAR,
      Statement.ON_HOLD,
      Statement.EXTENSION,
      Statement.DELAY,
      Statement.TRANSFER,
      Statement.ANSWER_FOLLOWS,
      Statement.REVIEW_OUTCOME,
      Statement.REVIEW_REQUESTED,
      Statement.FEES_NOTICE);

  /** A higher number is that of a paragraph of guidance. */
  private static final int MOST_QUESTIONS = 40;

  private final SourceText text;
  private final Findings findings;
  private final List<Structure> structure;
  private final LetterHead head;
  private final HalfReadRequest request = new HalfReadRequest();
  private final HalfReadNotice notice;
  private final HalfReadReasoning reasoning;
  private final HalfReadQuestions questions;
  private final HalfReadAnswers answers;
  private final List<Block> complaints = new ArrayList<>();
  private final List<Block> remarks = new ArrayList<>();
  private final List<Block> clarifications = new ArrayList<>();
  private final List<Attachment> attachments = new ArrayList<>();
  private final Set<QuestionNumber> mentioned = new HashSet<>();
  private final Set<Statement> statements = EnumSet.noneOf(Statement.class);

  HalfReadLetter(SourceText text, Findings findings, List<Structure> around) {
    this.text = text;
    this.findings = findings;
    this.structure = new ArrayList<>(around);
    this.head = new LetterHead(structure);
    this.notice = new HalfReadNotice(findings);
    this.reasoning = new HalfReadReasoning(notice);
    this.questions = new HalfReadQuestions(request, this::structure);
    this.answers = new HalfReadAnswers(notice, reasoning);
  }

  /** Whether nothing has been read yet. */
  boolean isUntouched() {
    return structure.isEmpty() && remarks.isEmpty() && region().isEmpty() && request.isEmpty();
  }

  LetterHead head() {
    return head;
  }

  HalfReadRequest request() {
    return request;
  }

  HalfReadReasoning reasoning() {
    return reasoning;
  }

  HalfReadQuestions questions() {
    return questions;
  }

  HalfReadAnswers answers() {
    return answers;
  }

  /** The answer that is open. */
  AnswerRegion region() {
    return answers.region();
  }

  void structure(Structure.Kind kind, Block words) {
    words.spans().forEach(span -> structure.add(new Structure(kind, span)));
  }

  /**
   * Looks at a paragraph, wherever it stands, for what the whole letter says.
   *
   * @param mayBeDate whether a date alone would be that of the letter
   */
  void look(Spoken paragraph, boolean mayBeDate) {
    head.look(paragraph.block(), mayBeDate);
    statements.addAll(paragraph.says().kinds());
    if (paragraph.says(Statement.ATTACHED)) {
      Attached.files(paragraph.block()).forEach(this::attachment);
    }
    if (paragraph.block().hasDigit()) {
      mentioned.addAll(QuestionMentions.in(paragraph.text()));
    }
    if (paragraph.says(Statement.REFUSAL_NOTICE)) {
      paragraph.notice().ifPresent(notice::under);
      notice.statement(paragraph.block());
      notice.questions(QuestionMentions.in(paragraph.text()));
    }
    if (paragraph.says(Statement.EXTENSION)) {
      DateScanner.of().scan(paragraph.text()).stream()
          .filter(mention -> mention.is(DateRole.DUE) || mention.role().isEmpty())
          .map(DateMention::date)
          .reduce((first, second) -> second)
          .ifPresent(notice::decisionExpected);
    }
  }

  // -- the request

  void clarification(Block words) {
    clarifications.add(words);
  }

  /** Whether a letter that prints no questions speaks of one by its number. */
  boolean mentions(QuestionNumber number) {
    return !request.isNumbered()
        && mentioned.contains(number)
        && number.getNumber().orElse(0) <= MOST_QUESTIONS;
  }

  /** Whether the request asks a question of that number, or one with that part. */
  boolean asks(QuestionNumber number) {
    return request.has(number) || request.hasPart(number);
  }

  /** Whether a number can be that of the next question. */
  boolean follows(QuestionNumber number) {
    return asks(number) && !answers.hasSaid(number) || answers.isNext(number);
  }

  // -- the answers

  /** Opens the answer to some questions, or to the request as a whole. */
  void openRegion(List<QuestionNumber> numbers) {
    answers.open(numbers, this::remark);
  }

  /** A notice behind the answer to another question opens that to those it names, if it is new. */
  void openNotice(List<QuestionNumber> refused) {
    if (!refused.isEmpty() && answers.isGiven() && notice.claims().of(refused).isEmpty()) {
      openRegion(refused);
    }
  }

  /** Opens the answer to the next of the questions that the reply repeats one by one. */
  void openNext(List<QuestionNumber> numbers) {
    answers.openNext(numbers, this::remark);
  }

  /** Notes what a paragraph that is not part of the request names. */
  void name(Spoken paragraph) {
    notice.name(paragraph);
  }

  void answer(Spoken paragraph) {
    region().take(paragraph);
  }

  void claim(ClaimLine line) {
    region().claim(line);
  }

  /** A paragraph among the reasons for a refusal. */
  void reason(Spoken paragraph) {
    boolean names = paragraph.refusing().stream()
        .flatMap(placed -> placed.provisions().stream())
        .anyMatch(provision -> Refusals.isGroundToRefuse(provision)
            && notice.claims().about(provision).isEmpty());
    boolean saysNothing = KindsSaid.of(paragraph).isEmpty();
    if (names && saysNothing && RELIES.matcher(paragraph.text()).find()) {
      region().refuse(paragraph);
    } else if (!saysNothing || notice.claims().isEmpty()) {
      region().take(paragraph);
    } else {
      explain(paragraph);
    }
    notice.state(paragraph);
  }

  /** A paragraph of reasons for what the answers above are refused under. */
  void explainAgain(Spoken paragraph) {
    List<HalfReadClaim> about = notice.about(paragraph);
    (about.isEmpty() ? notice.claims().about(reasoning.context()) : about)
        .forEach(claim -> claim.reason(paragraph));
    notice.state(paragraph);
  }

  private void explain(Spoken paragraph) {
    List<HalfReadClaim> about = notice.about(paragraph);
    if (!about.isEmpty()) {
      about.forEach(claim -> claim.reason(paragraph));
    } else if (region().lastClaim().isPresent()) {
      region().lastClaim().get().reason(paragraph);
    } else {
      remarks.add(paragraph.block());
    }
  }

  void noInference(Spoken paragraph) {
    notice.noInference(paragraph.block());
  }

  // -- the rest

  void complaint(Spoken paragraph) {
    reasoning.leave();
    complaints.add(paragraph.block());
  }

  void attachment(Block name) {
    String plain = Plain.text(name.text());
    if (attachments.stream().noneMatch(known -> known.getName().equals(plain))) {
      attachments.add(Attachment.builder().name(plain).spans(name.spans()).build());
    }
  }

  void remark(Block words) {
    remarks.add(words);
  }

  ReadResult<FoiCase> finish() {
    reasoning.leave();
    boolean thanks = head.made().isPresent() || head.received().isPresent();
    boolean informs = !complaints.isEmpty() || thanks && answers.onlyInforms();
    boolean replies = informs || statements.contains(Statement.HELD);
    if (replies && ELSE.stream().noneMatch(statements::contains)) {
      answers.begunUnannounced(informs, this::remark);
    }
    return new LetterFinish(
            text, findings, structure, head, request, notice, complaints, remarks, clarifications)
        .finish(answers.regions(), answers.explicit(), attachments, statements);
  }
}
