package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.openfoi.io.scan.DateMention;
import org.openfoi.io.scan.DateRole;
import org.openfoi.io.scan.DateScanner;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.law.Provision;
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
  private final List<AnswerRegion> regions = new ArrayList<>();
  private final TreeMap<QuestionNumber, List<AnswerRegion>> byNumber = new TreeMap<>();
  private final Set<AnswerRegion> explicit = new HashSet<>();
  private final List<Block> complaints = new ArrayList<>();
  private final List<Block> remarks = new ArrayList<>();
  private final List<Block> clarifications = new ArrayList<>();
  private final List<Attachment> attachments = new ArrayList<>();
  private final Set<QuestionNumber> mentioned = new HashSet<>();
  private final Set<Statement> statements = EnumSet.noneOf(Statement.class);
  private AnswerRegion region;
  private List<QuestionNumber> asked = List.of();
  private List<Provision> context = List.of();
  private boolean pairing;

  HalfReadLetter(SourceText text, Findings findings, List<Structure> around) {
    this.text = text;
    this.findings = findings;
    this.structure = new ArrayList<>(around);
    this.head = new LetterHead(structure);
    this.notice = new HalfReadNotice(findings);
    this.reasoning = new HalfReadReasoning(notice);
    this.region = new AnswerRegion(List.of(), notice);
    regions.add(region);
  }

  /** Whether nothing has been read yet. */
  boolean isUntouched() {
    return structure.isEmpty() && remarks.isEmpty() && region.isEmpty() && request.isEmpty();
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

  AnswerRegion region() {
    return region;
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

  void ask(Numbered numbered) {
    structure(Structure.Kind.LABEL, numbered.mark());
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
  void question(Numbered numbered, boolean isNew) {
    structure(Structure.Kind.LABEL, numbered.mark());
    Block words = numbered.words().orElseThrow();
    if (isNew && !request.has(numbered.number())) {
      request.add(numbered.number(), words);
    } else {
      structure(Structure.Kind.HEADING, words);
    }
  }

  /** The words of the question that a heading names. */
  void questionText(Block words) {
    if (request.repeatsAny(words.text())) {
      structure(Structure.Kind.HEADING, words);
    } else if (region.numbers().size() == 1) {
      request.add(region.numbers().get(0), words);
    } else {
      request.add(words);
    }
  }

  /** What stood under a question's heading turns out to be its words, for now comes the answer. */
  void pendingWasQuestion() {
    region.pending().forEach(paragraph -> questionText(paragraph.block()));
    region.pending().clear();
  }

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
    boolean answered =
        byNumber.getOrDefault(number, List.of()).stream().anyMatch(past -> !past.isEmpty());
    if (asks(number) && !answered) {
      return true;
    }
    return region.numbers().isEmpty()
        ? regions.size() == 1 || number.compareTo(lastAnswered()) > 0
        : number.compareTo(region.numbers().get(region.numbers().size() - 1)) > 0;
  }

  /** Whether an answer to a question has begun. */
  boolean answers(QuestionNumber number) {
    return byNumber.containsKey(number);
  }

  private QuestionNumber lastAnswered() {
    return byNumber.isEmpty() ? QuestionNumber.of(1) : byNumber.lastKey();
  }

  // -- the answers

  /** Opens the answer to some questions, or to the request as a whole. */
  void openRegion(List<QuestionNumber> numbers) {
    reasoning.leave();
    if (!numbers.isEmpty() || region.isNumbered()) {
      notice.reasoning().closeView();
      context = List.of();
      reasoning.forget();
    }
    if (region.isNumbered() || !numbers.isEmpty() || region.saysAnything()) {
      region = new AnswerRegion(numbers, notice);
      regions.add(region);
      numbers.forEach(
          number -> byNumber.computeIfAbsent(number, none -> new ArrayList<>()).add(region));
    } else {
      settleHead();
    }
    explicit.add(region);
  }

  /** Opens the answer to the next of the questions that the reply repeats one by one. */
  void openNext(List<QuestionNumber> numbers) {
    if (!numbers.isEmpty() || region.isNumbered() || !explicit.contains(region)) {
      openRegion(numbers);
    } else if (!region.isEmpty()) {
      reasoning.leave();
      region = new AnswerRegion(List.of(), notice);
      regions.add(region);
      explicit.add(region);
    }
  }

  /** The words of a question that the reply repeats above its answer. */
  void echo(Optional<QuestionNumber> number, Block words) {
    if (number.isEmpty()) {
      request.addApart(words);
    } else if (request.has(number.get())) {
      structure(Structure.Kind.HEADING, words);
    } else {
      request.add(number.get(), words);
    }
  }

  /** What stood before the answer began is the letter's opening. */
  private void settleHead() {
    region.pending().forEach(paragraph -> remarks.add(paragraph.block()));
    region.pending().clear();
  }

  void answer(Spoken paragraph) {
    region.take(paragraph);
  }

  void claim(ClaimLine line) {
    region.claim(line);
  }

  /** A paragraph among the reasons for a refusal. */
  void reason(Spoken paragraph) {
    boolean names = paragraph.refusing().stream()
        .flatMap(placed -> placed.provisions().stream())
        .anyMatch(provision -> Refusals.isGroundToRefuse(provision)
            && notice.claims().about(provision).isEmpty());
    boolean saysNothing = KindsSaid.of(paragraph).isEmpty();
    if (names && saysNothing && RELIES.matcher(paragraph.text()).find()) {
      region.refuse(paragraph);
    } else if (!saysNothing || notice.claims().isEmpty()) {
      region.take(paragraph);
    } else {
      explain(paragraph);
    }
    notice.state(paragraph);
  }

  /** Reasons for one exemption begin, which harm and tests below them are about. */
  void context(ClaimLine line) {
    context = line.refusing().toList();
  }

  List<Provision> context() {
    return context;
  }

  private void explain(Spoken paragraph) {
    List<HalfReadClaim> about = notice.about(paragraph);
    if (!about.isEmpty()) {
      about.forEach(claim -> claim.reason(paragraph));
    } else if (region.lastClaim().isPresent()) {
      region.lastClaim().get().reason(paragraph);
    } else {
      remarks.add(paragraph.block());
    }
  }

  void noInference(Spoken paragraph) {
    notice.noInference(paragraph.block());
  }

  /**
   * A letter that does nothing but answer need not announce that: it says what the authority holds,
   * and relies on what it cites, or says where to complain.
   */
  private void answersUnannounced() {
    AnswerRegion first = regions.get(0);
    if (!explicit.contains(first)) {
      int opening = first.opening();
      first.pending().subList(0, opening).forEach(paragraph -> remarks.add(paragraph.block()));
      first.pending().subList(0, opening).clear();
    }
    if (regions.stream().noneMatch(AnswerRegion::saysAnything)) {
      first.refuseByCitations();
    }
    if (!complaints.isEmpty()) {
      explicit.add(first);
    }
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
    boolean replies = !complaints.isEmpty() || statements.contains(Statement.HELD);
    if (replies && ELSE.stream().noneMatch(statements::contains)) {
      answersUnannounced();
    }
    return new LetterFinish(
            text, findings, structure, head, request, notice, complaints, remarks, clarifications)
        .finish(regions, explicit, attachments, statements);
  }
}
