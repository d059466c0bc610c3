package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openfoi.model.law.Provision;
import org.openfoi.model.request.QuestionNumber;

/**
 * What a letter says to some questions, or to the request as a whole, while it is read: paragraphs
 * come in one by one and become things said.
 */
final class AnswerRegion {
  private static final Cued LETTER = Cued.ofAnyCase(
          "\\b(?:see|refer to|refer you to|explained in|set out in)\\b[^.]{0,40}"
              + "\\b(?:covering|accompanying|cover|attached|enclosed) letter\\b",
          "covering letter|accompanying letter|cover letter|attached letter|enclosed letter")
      .with(Cue.LETTER);

  private static final Pattern THANKS =
      Pattern.compile("(?i)\\b(?:thank you for|received your|your (?:e-?mail|letter|request)\\b)");

  /** {@code The number of piers was 14.}: not what is asked, but what there is. */
  private static final Pattern STATES =
      Pattern.compile("\\b(?:is|are|was|were|has been|have been)\\b[^?]*\\d[^?]*$");

  private final List<QuestionNumber> numbers;
  private final HalfReadNotice notice;
  private final ThingsSaid said;
  private final LastClaims claims;
  private final List<Spoken> pending = new ArrayList<>();

  AnswerRegion(List<QuestionNumber> numbers, HalfReadNotice notice) {
    this.numbers = List.copyOf(numbers);
    this.notice = notice;
    this.said = new ThingsSaid(this.numbers);
    this.claims = new LastClaims(notice);
  }

  List<QuestionNumber> numbers() {
    return numbers;
  }

  boolean isNumbered() {
    return !numbers.isEmpty();
  }

  boolean isEmpty() {
    return said.isEmpty() && pending.isEmpty();
  }

  boolean saysAnything() {
    return !said.isEmpty();
  }

  /** Whether there are paragraphs, of which none says anything that a word list knows. */
  boolean isOnlyPending() {
    return said.isEmpty() && !pending.isEmpty();
  }

  ThingsSaid said() {
    return said;
  }

  /** The paragraphs that say nothing a word list knows. */
  List<Spoken> pending() {
    return pending;
  }

  /** All paragraphs that have come in. */
  List<Block> paragraphs() {
    Set<Block> paragraphs = new LinkedHashSet<>();
    said.all().forEach(words -> paragraphs.addAll(words.words()));
    pending.forEach(paragraph -> paragraphs.add(paragraph.block()));
    return List.copyOf(paragraphs);
  }

  /** How many of those stand before the letter has greeted and thanked, and repeated questions. */
  int opening() {
    int opening = opening(pending);
    while (opening < pending.size()
        && Asking.is(pending.get(opening).text())
        && !STATES.matcher(pending.get(opening).text()).find()) {
      opening++;
    }
    return opening;
  }

  /** How many of some paragraphs stand before the last that greets or thanks, and with it. */
  static int opening(List<Spoken> paragraphs) {
    int opening = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i).text();
      opening = Courtesy.isGreeting(text) || THANKS.matcher(text).find() ? i + 1 : opening;
    }
    return opening;
  }

  /** The claim made last, which paragraphs of reasons belong to. */
  Optional<HalfReadClaim> lastClaim() {
    return claims.last();
  }

  /** A line that names provisions: claims them if something is refused, or about to be. */
  void claim(ClaimLine line) {
    line.refusing().findFirst().ifPresent(first -> claims.claim(line, refusal(first)));
  }

  private Said refusal(Provision provision) {
    return said.last()
        .filter(words -> words.isRefusal()
            || words.kind() == Said.Kind.AVAILABLE_ELSEWHERE
            || words.kind() == Said.Kind.NOT_HELD)
        .filter(words -> Reliance.fits(provision, words.kind()))
        .orElseGet(() -> said.open(Reliance.kindOf(provision), numbers));
  }

  /** A paragraph of the answer. */
  void take(Spoken paragraph) {
    claims.endLines();
    List<Said.Kind> kinds = KindsSaid.of(paragraph);
    boolean weighs = BalanceWords.weighs(paragraph.text());
    if (paragraph.says(Statement.WITHHELD)) {
      claims.goToRegulations(paragraph, numbers);
    }
    if (kinds.isEmpty()) {
      takeReasons(paragraph, weighs);
      return;
    }
    boolean notHeld = kinds.equals(List.of(Said.Kind.NOT_HELD));
    if (isNumbered() && !notHeld && !kinds.contains(Said.Kind.DISCLOSED)) {
      paragraph
          .opening()
          .filter(first -> !Detail.figures(first.block()).isEmpty())
          .ifPresent(pending::add);
    }
    if (notHeld) {
      List<Spoken> figures = paragraph.figures();
      boolean answers = isNumbered() || figures.size() > 1; // one alone may say what was searched
      pending.addAll(answers ? figures : List.of());
    }
    for (Said.Kind stated : kinds) {
      boolean denies = stated == Said.Kind.WITHHELD && goesOnDenying(paragraph);
      say(paragraph, denies ? Said.Kind.NEITHER : stated);
    }
    if (weighs) {
      claims.explain(paragraph);
    }
  }

  /** A paragraph that says of no kind of answer that it is given: reasons, or it is pending. */
  private void takeReasons(Spoken paragraph, boolean weighs) {
    boolean explainsNew = !paragraph.refusing().isEmpty()
        && said.refuses()
        && (Answering.explainsExemption(paragraph) || namesLimbsOfClaims(paragraph));
    if (explainsNew && namesNewClaim(paragraph)) {
      refuse(paragraph);
      return;
    }
    boolean explains = (weighs || LETTER.isIn(paragraph.block())) && claims.explain(paragraph);
    if (!(weighs && explains) && !explainsClaims(paragraph)) {
      pending.add(paragraph);
    }
  }

  private void say(Spoken paragraph, Said.Kind kind) {
    boolean refuses = kind != Said.Kind.DISCLOSED;
    boolean begins = isNumbered() && isEmpty();
    Said words = said.open(kind, refuses && !begins ? refused(paragraph) : numbers);
    words.word(paragraph.block());
    Detail.add(words, paragraph);
    if (refuses) {
      cite(paragraph, words);
    }
  }

  /** The questions that a paragraph refuses: in an answer, others only once that has begun. */
  private List<QuestionNumber> refused(Spoken paragraph) {
    List<QuestionNumber> named = QuestionMentions.refused(paragraph.text());
    boolean others = named.size() > 1 && numbers.stream().noneMatch(named::contains);
    return !isNumbered() || others ? named : numbers;
  }

  /** Whether a denial goes on by naming the limbs it rests on, none of which withholds. */
  private boolean goesOnDenying(Spoken paragraph) {
    List<Placed> limbs = paragraph.refusing();
    return said.last().filter(words -> words.kind() == Said.Kind.NEITHER).isPresent()
        && !limbs.isEmpty()
        && limbs.stream()
            .flatMap(placed -> placed.provisions().stream())
            .allMatch(Refusals::onlyDenies);
  }

  /** Takes a paragraph on provisions already claimed for a reason. */
  private boolean explainsClaims(Spoken paragraph) {
    List<HalfReadClaim> about = notice.about(paragraph);
    Optional<Said> refusal = said.last().filter(Said::isRefusal);
    if (!isNumbered() || about.isEmpty() || refusal.isEmpty()) {
      return false;
    }
    refusal.get().word(paragraph.block());
    about.forEach(claim -> claim.reason(paragraph));
    notice.state(paragraph);
    return true;
  }

  private void cite(Spoken paragraph, Said words) {
    boolean claimed = claims.cite(paragraph, words);
    boolean explains = paragraph.refusing().isEmpty() && !paragraph.says(Statement.REFUSAL_NOTICE);
    if (words.isRefusal() && explains) {
      notice.claims().of(words.questions()).forEach(claim -> claim.reason(paragraph));
    }
    if (words.isRefusal() || claimed && paragraph.says(Statement.WITHHELD)) {
      notice.statement(paragraph.block());
    }
    if (words.isRefusal()) {
      notice.questions(words.questions());
    }
    if (words.kind() == Said.Kind.OUTSIDE_DUTY) {
      KindsSaid.ground(paragraph).ifPresent(words::ground);
    }
  }

  /**
   * Ends the region.
   *
   * @param explicit whether the letter itself marks the region as an answer
   * @param remarks takes the paragraphs that answer nothing
   */
  List<Said> finish(boolean explicit, List<Block> remarks) {
    Answering.settle(this, explicit, remarks);
    return said.all();
  }

  /** The questions that a paragraph of reasons names, or else those that are being answered. */
  private List<QuestionNumber> concerned(Spoken paragraph) {
    List<QuestionNumber> named = QuestionMentions.in(paragraph.text());
    return named.isEmpty() ? numbers : named;
  }

  /** Whether a paragraph names an exemption that is not claimed yet, or only as a whole section. */
  boolean namesNewClaim(Spoken paragraph) {
    return paragraph.refusing().stream()
        .flatMap(placed -> placed.provisions().stream())
        .anyMatch(provision -> notice.claims().about(provision).stream()
                .allMatch(claim ->
                    provision.isWithin(claim.provision()) && !provision.equals(claim.provision()))
            && notice.claims().of(numbers).stream()
                .noneMatch(claim -> claim.provision().equals(provision))
            && !notice.claims().hasLimb(provision));
  }

  /** Whether all that a paragraph cites are claimed provisions and limbs of them. */
  private boolean namesLimbsOfClaims(Spoken paragraph) {
    List<Provision> cited = paragraph.refusing().stream()
        .flatMap(placed -> placed.provisions().stream())
        .toList();
    return !cited.isEmpty()
        && cited.stream()
            .allMatch(provision -> Refusals.isExemption(provision)
                && notice.claims().about(provision).stream()
                    .anyMatch(claim -> provision.isWithin(claim.provision())));
  }

  /** A paragraph of reasons that names an exemption not claimed before, and so claims it. */
  void refuse(Spoken paragraph) {
    Provision first = paragraph.refusing().get(0).provisions().get(0);
    Said words = said.open(
        said.last()
            .filter(Said::isRefusal)
            .map(Said::kind)
            .filter(kind -> Reliance.fits(first, kind))
            .orElse(Reliance.kindOf(first)),
        concerned(paragraph));
    refuse(paragraph, words);
  }

  private void refuse(Spoken paragraph, Said words) {
    words.word(paragraph.block());
    notice.noteCited(paragraph);
    cite(paragraph, words);
  }

  /** Takes an answer that says nothing but which exemptions there are for a refusal under them. */
  void refuseByCitations() {
    List<Spoken> citing = pending.stream()
        .filter(paragraph -> !paragraph.refusing().isEmpty() && !explainsLimbs(paragraph))
        .toList();
    Spoken opening = pending.isEmpty() ? null : pending.get(0);
    pending.removeAll(citing);
    for (Spoken paragraph : citing) {
      Provision first = paragraph.refusing().get(0).provisions().get(0);
      Said words =
          said.open(Reliance.kindOf(first), paragraph == opening ? numbers : refused(paragraph));
      Detail.add(words, paragraph);
      refuse(paragraph, words);
    }
  }

  /** Whether a paragraph explains exemptions of which the letter has claimed limbs above. */
  private boolean explainsLimbs(Spoken paragraph) {
    return Answering.explainsExemption(paragraph)
        && paragraph.refusing().stream()
            .flatMap(placed -> placed.provisions().stream())
            .allMatch(notice.claims()::hasLimb);
  }
}
