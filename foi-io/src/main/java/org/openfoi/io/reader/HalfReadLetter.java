package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.EnumSet;
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
import org.openfoi.model.law.ExemptionBasis;
import org.openfoi.model.law.ExemptionStrength;
import org.openfoi.model.law.Provision;
import org.openfoi.model.refusal.FactorSide;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.response.Attachment;

/** What a letter says while it is read. */
final class HalfReadLetter {
  private static final Pattern RELIES = Pattern.compile(
      "(?i)\\b(?:exemptions?|exceptions?|appl(?:y|ies|ied)|engaged?|rel(?:y|ied|ies)|cit(?:e|es|ed|ing)|claim(?:s|ed)?)\\b");

  private final SourceText text;
  private final Findings findings;
  private final List<Structure> structure;
  private final LetterHead head;
  private final HalfReadRequest request = new HalfReadRequest();
  private final HalfReadNotice notice;
  private final List<AnswerRegion> regions = new ArrayList<>();
  private final TreeMap<QuestionNumber, List<AnswerRegion>> byNumber = new TreeMap<>();
  private final Set<AnswerRegion> explicit = new java.util.HashSet<>();
  private final List<Block> complaints = new ArrayList<>();
  private final List<Block> remarks = new ArrayList<>();
  private final List<Block> clarifications = new ArrayList<>();
  private final List<Attachment> attachments = new ArrayList<>();
  private final Set<Statement> statements = EnumSet.noneOf(Statement.class);
  private AnswerRegion region;
  private List<QuestionNumber> asked = List.of();
  private List<Provision> context = List.of();
  private boolean pairing;

  private Optional<HalfReadHarm> harm = Optional.empty();
  private Optional<HalfReadTest> test = Optional.empty();
  private Optional<Heading> factors = Optional.empty();
  private Optional<Block> balanceHeading = Optional.empty();
  private final List<Block> balance = new ArrayList<>();

  HalfReadLetter(SourceText text, Findings findings, List<Structure> around) {
    this.text = text;
    this.findings = findings;
    this.structure = new ArrayList<>(around);
    this.head = new LetterHead(structure);
    this.notice = new HalfReadNotice(findings);
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

  /** Whether a number can be that of the next question. */
  boolean follows(QuestionNumber number) {
    boolean answered =
        byNumber.getOrDefault(number, List.of()).stream().anyMatch(past -> !past.isEmpty());
    if (request.has(number) && !answered) {
      return true;
    }
    return region.numbers().isEmpty()
        ? regions.size() == 1 || number.compareTo(lastAnswered()) > 0
        : number.compareTo(region.numbers().get(region.numbers().size() - 1)) > 0;
  }

  private QuestionNumber lastAnswered() {
    return byNumber.isEmpty() ? QuestionNumber.of(1) : byNumber.lastKey();
  }

  // -- the answers

  /** Opens the answer to some questions, or to the request as a whole. */
  void openRegion(List<QuestionNumber> numbers) {
    leave();
    if (!numbers.isEmpty() || region.isNumbered()) {
      notice.closeView();
      context = List.of();
      test = Optional.empty();
      harm = Optional.empty();
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
      leave();
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
        .anyMatch(provision ->
            Refusals.isGroundToRefuse(provision) && notice.about(provision).isEmpty());
    boolean saysNothing = KindsSaid.of(paragraph).isEmpty();
    if (names && saysNothing && RELIES.matcher(paragraph.text()).find()) {
      region.refuse(paragraph);
    } else if (!saysNothing || !notice.hasClaims()) {
      region.take(paragraph);
    } else {
      explain(paragraph);
    }
    state(paragraph);
  }

  /** Reasons for one exemption begin, which harm and tests below them are about. */
  void context(ClaimLine line) {
    context = line.refusing().toList();
  }

  List<Provision> context() {
    return context;
  }

  private void explain(Spoken paragraph) {
    List<HalfReadClaim> about = claimsAbout(paragraph);
    if (!about.isEmpty()) {
      about.forEach(claim -> claim.reason(paragraph.block()));
    } else if (region.lastClaim().isPresent()) {
      region.lastClaim().get().reason(paragraph.block());
    } else {
      remarks.add(paragraph.block());
    }
  }

  private List<HalfReadClaim> claimsAbout(Spoken paragraph) {
    return paragraph.refusing().stream()
        .flatMap(placed -> placed.provisions().stream())
        .flatMap(provision -> notice.about(provision).stream())
        .distinct()
        .toList();
  }

  /** What a paragraph says of the nature of the exemptions that it names. */
  private void state(Spoken paragraph) {
    Optional<ExemptionStrength> strength = Natures.strength(paragraph.text());
    Optional<ExemptionBasis> basis = Natures.basis(paragraph.text());
    if (strength.isPresent() || basis.isPresent()) {
      claimsAbout(paragraph).forEach(claim -> claim.stated(strength, basis));
    }
  }

  void noInference(Spoken paragraph) {
    notice.noInference(paragraph.block());
  }

  // -- harm and public interest

  private void leave() {
    if (!balance.isEmpty()) {
      notice.balance(List.copyOf(balance), balanceHeading);
      balance.clear();
      test = Optional.empty();
    }
    balanceHeading = Optional.empty();
    factors = Optional.empty();
  }

  void openHarm(Heading heading, List<Provision> about) {
    leave();
    List<Provision> provisions =
        about.isEmpty() ? test.map(HalfReadTest::provisions).orElse(List.of()) : about;
    harm = Optional.of(notice.openHarm(Optional.of(heading.words()), provisions));
  }

  void harm(Spoken paragraph) {
    notice.links(paragraph.block());
    harm.orElseThrow().add(paragraph.block());
    state(paragraph);
  }

  void openTests(Heading heading, List<Provision> about) {
    leave();
    test = about.isEmpty()
        ? Optional.empty()
        : Optional.of(notice.openTest(Optional.of(heading.words()), about));
  }

  void openTest(ClaimLine line) {
    leave();
    structure(Structure.Kind.HEADING, line.words());
    test =
        Optional.of(notice.openTest(Optional.of(line.words()), line.refusing().toList()));
  }

  void testProse(Spoken paragraph) {
    notice.links(paragraph.block());
    currentTest(List.of()).prose(paragraph.block());
    state(paragraph);
  }

  private HalfReadTest currentTest(List<Provision> about) {
    if (test.isEmpty() || test.get().hasBalance()) {
      test = Optional.of(notice.openTest(Optional.empty(), about));
    }
    return test.get();
  }

  void openFactors(Heading heading, List<Provision> about) {
    Optional<HalfReadTest> open = test;
    leave();
    test = open.filter(weighed -> !weighed.hasBalance());
    boolean another = test.isPresent()
        && (!about.isEmpty()
                && !test.get().provisions().isEmpty()
                && !test.get().isEmpty()
                && !test.get().provisions().equals(about)
            || test.get().hasBothSides() && heading.kind() == HeadingKind.FACTORS_FOR);
    if (another) {
      test = Optional.empty();
    }
    currentTest(about);
    factors = Optional.of(heading);
  }

  void factor(Spoken paragraph) {
    notice.links(paragraph.block());
    Heading under = factors.orElseThrow();
    FactorSide side = under.kind() == HeadingKind.FACTORS_FOR
        ? FactorSide.FAVOURS_DISCLOSURE
        : FactorSide.FAVOURS_MAINTAINING;
    currentTest(List.of()).factor(side, under, paragraph.block());
  }

  void openBalance(Heading heading) {
    leave();
    balanceHeading = Optional.of(heading.words());
  }

  void openBalance() {
    leave();
  }

  void balance(Spoken paragraph) {
    notice.links(paragraph.block());
    balance.add(paragraph.block());
  }

  // -- the rest

  void complaint(Spoken paragraph) {
    leave();
    complaints.add(paragraph.block());
  }

  void attachment(Block name) {
    attachments.add(
        Attachment.builder().name(Plain.text(name.text())).spans(name.spans()).build());
  }

  void remark(Block words) {
    remarks.add(words);
  }

  ReadResult<FoiCase> finish() {
    leave();
    return new LetterFinish(
            text, findings, structure, head, request, notice, complaints, remarks, clarifications)
        .finish(regions, explicit, attachments, statements);
  }
}
