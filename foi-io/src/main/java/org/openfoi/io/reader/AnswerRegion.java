package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openfoi.model.law.Duty;
import org.openfoi.model.law.GroundKind;
import org.openfoi.model.law.Provision;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.source.SourceSpan;

/**
 * What a letter says to some questions, or to the request as a whole, while it is read: paragraphs
 * come in one by one and become things said.
 */
final class AnswerRegion {
  private static final Cued LETTER = Cued.ofAnyCase(
      "\\b(?:see|refer to|refer you to|explained in|set out in)\\b[^.]{0,40}"
          + "\\b(?:covering|accompanying|cover|attached|enclosed) letter\\b",
      "covering letter|accompanying letter|cover letter|attached letter|enclosed letter");

  private final List<QuestionNumber> numbers;
  private final HalfReadNotice notice;
  private final List<Said> said = new ArrayList<>();
  private final List<Spoken> pending = new ArrayList<>();
  private Optional<Said> last = Optional.empty();
  private Optional<HalfReadClaim> lastClaim = Optional.empty();
  private final Set<HalfReadClaim> lastClaims = new LinkedHashSet<>();
  private boolean isAmongClaimLines;

  AnswerRegion(List<QuestionNumber> numbers, HalfReadNotice notice) {
    this.numbers = List.copyOf(numbers);
    this.notice = notice;
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

  /** Whether it refuses anything. */
  boolean refuses() {
    return said.stream().anyMatch(Said::isRefusal);
  }

  /** Whether it says that information is given. */
  boolean discloses() {
    return said.stream().anyMatch(words -> words.kind() == Said.Kind.DISCLOSED);
  }

  /** Whether there are paragraphs, of which none says anything that a word list knows. */
  boolean isOnlyPending() {
    return said.isEmpty() && !pending.isEmpty();
  }

  /** Whether it only explains why the request as a whole is not dealt with. */
  boolean isOutsideDuty() {
    return !said.isEmpty()
        && said.stream().allMatch(words -> words.kind() == Said.Kind.OUTSIDE_DUTY);
  }

  /** Whether it refuses because of cost, or for what the request is like, and cites no law. */
  boolean isOutsideDutyUncited() {
    return said.stream().anyMatch(words -> words.kind() == Said.Kind.OUTSIDE_DUTY)
        && said.stream().noneMatch(words -> words.isRefusal() && words.hasProvisions());
  }

  /** Whether a paragraph cites a ground that such a refusal can rest on. */
  boolean citesGround(Spoken paragraph) {
    return paragraph.refusing().stream()
        .flatMap(placed -> placed.provisions().stream())
        .anyMatch(provision ->
            kindOf(provision) == Said.Kind.OUTSIDE_DUTY && !Refusals.isExemption(provision));
  }

  /** The claim made last, which paragraphs of reasons belong to. */
  Optional<HalfReadClaim> lastClaim() {
    return lastClaim;
  }

  /** A line that names provisions: claims them if something is refused, or about to be. */
  void claim(ClaimLine line) {
    List<Provision> refusing = line.refusing().toList();
    if (refusing.isEmpty()) {
      return;
    }
    Said refusal = refusal(refusing.get(0));
    if (!isAmongClaimLines) {
      lastClaims.clear();
    }
    isAmongClaimLines = true;
    for (Provision provision : refusing) {
      lastClaim = Optional.of(make(provision, refusal, line.words()));
      lastClaims.add(lastClaim.get());
      lastClaim.get().title(line.title());
    }
  }

  private Said refusal(Provision provision) {
    Optional<Said> open = last.filter(words -> words.isRefusal()
            || words.kind() == Said.Kind.AVAILABLE_ELSEWHERE
            || words.kind() == Said.Kind.NOT_HELD)
        .filter(words -> fits(provision, words.kind()));
    if (open.isPresent()) {
      return open.get();
    }
    return open(kindOf(provision), numbers);
  }

  private static Said.Kind kindOf(Provision provision) {
    if (!Refusals.isExemption(provision)) {
      return Said.Kind.OUTSIDE_DUTY;
    }
    if (Elsewhere.is(provision)) {
      return Said.Kind.AVAILABLE_ELSEWHERE;
    }
    return Refusals.onlyDenies(provision) ? Said.Kind.NEITHER : Said.Kind.WITHHELD;
  }

  private HalfReadClaim make(Provision provision, Said refusal, Block words) {
    return make(provision, refusal, words.spans());
  }

  private HalfReadClaim make(Provision provision, Said refusal, List<SourceSpan> spans) {
    Optional<Provision> conditioned = Refusals.conditioned(provision);
    Provision claimed = conditioned.orElse(provision);
    refusal.provision(claimed);
    HalfReadClaim claim = notice.claim(claimed, refusal.duty(), refusal.questions(), spans);
    conditioned.ifPresent(exemption -> claim.condition(provision));
    return claim;
  }

  /** A paragraph of the answer. */
  void take(Spoken paragraph) {
    isAmongClaimLines = false;
    List<Said.Kind> kinds = KindsSaid.of(paragraph);
    boolean weighs = BalanceWords.weighs(paragraph.text());
    if (paragraph.says(Statement.WITHHELD)) {
      goToRegulations(paragraph);
    }
    if (kinds.isEmpty()) {
      if (refuses() && Answering.explainsExemption(paragraph) && namesNewClaim(paragraph)) {
        refuse(paragraph);
        return;
      }
      boolean explains = (weighs || LETTER.isIn(paragraph.text())) && explain(paragraph);
      if (!(weighs && explains) && !explainsClaims(paragraph)) {
        pending.add(paragraph);
      }
      return;
    }
    if (isNumbered() && !kinds.contains(Said.Kind.DISCLOSED)) {
      paragraph
          .opening()
          .filter(first -> !Detail.figures(first.block()).isEmpty())
          .ifPresent(pending::add);
    }
    for (Said.Kind stated : kinds) {
      Said.Kind kind =
          stated == Said.Kind.WITHHELD && goesOnDenying(paragraph) ? Said.Kind.NEITHER : stated;
      Said words = open(
          kind,
          isNumbered() || !refusing(kind) ? numbers : QuestionMentions.refused(paragraph.text()));
      words.word(paragraph.block());
      Detail.add(words, paragraph);
      if (refusing(kind)) {
        cite(paragraph, words);
      }
    }
    if (weighs) {
      explain(paragraph);
    }
  }

  /** Claims what only says that the Regulations apply, which withholds nothing by itself. */
  private void goToRegulations(Spoken paragraph) {
    for (Placed placed : paragraph.refusing()) {
      placed.provisions().stream().filter(Refusals::isEnvironmental).forEach(provision -> {
        HalfReadClaim claim = notice.claim(
            provision,
            Optional.of(Duty.COMMUNICATE),
            numbers,
            paragraph.block().spans(placed.start(), placed.end()));
        claim.reason(paragraph);
        lastClaims.clear();
        lastClaims.add(claim);
      });
    }
  }

  /** Whether a denial goes on by naming the limbs it rests on, none of which withholds. */
  private boolean goesOnDenying(Spoken paragraph) {
    List<Placed> limbs = paragraph.refusing();
    return last.filter(words -> words.kind() == Said.Kind.NEITHER).isPresent()
        && !limbs.isEmpty()
        && limbs.stream()
            .flatMap(placed -> placed.provisions().stream())
            .allMatch(Refusals::onlyDenies);
  }

  /**
   * Gives a paragraph to the claims made together last, as a reason for each, unless it cites only
   * other exemptions.
   *
   * @return whether there are such claims
   */
  private boolean explain(Spoken paragraph) {
    List<Provision> cited = paragraph.refusing().stream()
        .flatMap(placed -> placed.provisions().stream())
        .filter(Refusals::isExemption)
        .toList();
    List<HalfReadClaim> about = lastClaims.stream()
        .filter(claim -> cited.isEmpty()
            || cited.stream()
                .anyMatch(
                    one -> one.isWithin(claim.provision()) || claim.provision().isWithin(one)))
        .toList();
    about.forEach(claim -> claim.reason(paragraph));
    return !about.isEmpty();
  }

  /** Takes a paragraph on provisions already claimed for a reason. */
  private boolean explainsClaims(Spoken paragraph) {
    List<HalfReadClaim> about = notice.about(paragraph);
    if (!isNumbered() || about.isEmpty() || last.filter(Said::isRefusal).isEmpty()) {
      return false;
    }
    last.get().word(paragraph.block());
    about.forEach(claim -> claim.reason(paragraph));
    notice.state(paragraph);
    return true;
  }

  private static boolean refusing(Said.Kind kind) {
    return kind != Said.Kind.DISCLOSED;
  }

  private void cite(Spoken paragraph, Said words) {
    List<HalfReadClaim> claims = new ArrayList<>();
    for (Placed placed : paragraph.refusing()) {
      for (Provision provision : placed.provisions()) {
        if (Refusals.isGroundToRefuse(provision) && fits(provision, words.kind())) {
          HalfReadClaim claim =
              make(provision, words, paragraph.block().spans(placed.start(), placed.end()));
          claim.reason(paragraph);
          lastClaim = Optional.of(claim);
          claims.add(claim);
        }
      }
    }
    boolean explains = paragraph.refusing().isEmpty() && !paragraph.says(Statement.REFUSAL_NOTICE);
    if (words.isRefusal() && explains) {
      notice.of(words.questions()).forEach(claim -> claim.reason(paragraph));
    }
    if (!claims.isEmpty()) {
      lastClaims.clear();
      lastClaims.addAll(claims);
    }
    if (words.isRefusal() || !claims.isEmpty() && paragraph.says(Statement.WITHHELD)) {
      notice.statement(paragraph.block());
    }
    if (words.isRefusal()) {
      notice.questions(words.questions());
    }
    if (words.kind() == Said.Kind.OUTSIDE_DUTY) {
      KindsSaid.ground(paragraph).ifPresent(words::ground);
    }
  }

  /** Whether a provision cited in a paragraph can be what a thing said relies on. */
  private static boolean fits(Provision provision, Said.Kind kind) {
    return switch (kind) {
      case DISCLOSED -> false;
      case AVAILABLE_ELSEWHERE -> Elsewhere.is(provision);
      case NOT_HELD ->
        Refusals.ground(provision)
            .filter(ground -> ground.getKind() == GroundKind.NOT_HELD)
            .isPresent();
      case WITHHELD, NEITHER -> Refusals.isExemption(provision) && !Elsewhere.is(provision);
      case OUTSIDE_DUTY -> Refusals.ground(provision).isPresent();
    };
  }

  private Said open(Said.Kind kind, List<QuestionNumber> concerned) {
    Optional<Said> open = said.stream()
        .filter(words -> words.kind() == kind)
        .filter(words -> concerned.isEmpty()
            || words.questions().isEmpty()
            || words.questions().equals(concerned))
        .findFirst();
    Said words = open.orElseGet(() -> {
      Said opened = new Said(kind, concerned);
      said.add(opened);
      return opened;
    });
    words.questions(concerned);
    last = Optional.of(words);
    return words;
  }

  /**
   * Ends the region.
   *
   * @param explicit whether the letter itself marks the region as an answer
   * @param remarks takes the paragraphs that answer nothing
   */
  List<Said> finish(boolean explicit, List<Block> remarks) {
    Answering.settle(this, explicit, remarks);
    return said;
  }

  List<Spoken> pending() {
    return pending;
  }

  /** Takes the paragraphs of an answer that states nothing for what is asked for. */
  void discloseWords(List<Spoken> paragraphs) {
    disclose(paragraphs);
    last.orElseThrow().taken();
  }

  /** Adds paragraphs that the letter discloses. */
  void disclose(List<Spoken> paragraphs) {
    if (paragraphs.isEmpty()) {
      return;
    }
    Said words = open(Said.Kind.DISCLOSED, numbers);
    paragraphs.forEach(paragraph -> {
      words.word(paragraph.block());
      Detail.add(words, paragraph);
    });
    Detail.breakdowns(words, paragraphs);
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
        .anyMatch(provision -> notice.about(provision).stream()
                .allMatch(claim ->
                    provision.isWithin(claim.provision()) && !provision.equals(claim.provision()))
            && notice.of(numbers).stream().noneMatch(claim -> claim.provision().equals(provision)));
  }

  /** A paragraph of reasons that names an exemption not claimed before, and so claims it. */
  void refuse(Spoken paragraph) {
    Provision first = paragraph.refusing().get(0).provisions().get(0);
    Said words = open(
        last.filter(Said::isRefusal)
            .map(Said::kind)
            .filter(kind -> fits(first, kind))
            .orElse(kindOf(first)),
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
    List<Spoken> citing =
        pending.stream().filter(paragraph -> !paragraph.refusing().isEmpty()).toList();
    pending.removeIf(paragraph -> !paragraph.refusing().isEmpty());
    for (Spoken paragraph : citing) {
      Provision first = paragraph.refusing().get(0).provisions().get(0);
      Said words = open(kindOf(first), numbers);
      Detail.add(words, paragraph);
      refuse(paragraph, words);
    }
  }

  /**
   * Takes the addresses where the information is said to be from among paragraphs that inform; they
   * are removed from the list.
   */
  void elsewhere(List<Spoken> paragraphs) {
    said.stream()
        .filter(words -> words.kind() == Said.Kind.AVAILABLE_ELSEWHERE)
        .findFirst()
        .ifPresent(words -> paragraphs.removeIf(paragraph -> {
          boolean isLink = !Detail.links(paragraph.block()).isEmpty();
          if (isLink) {
            words.word(paragraph.block());
            Detail.add(words, paragraph);
          }
          return isLink;
        }));
  }

  /** Paragraphs before the first that cites or says something, where all said is to withhold. */
  List<Spoken> beforeRefusal(List<Spoken> paragraphs) {
    boolean refusesAll = said.stream().allMatch(words -> words.kind() == Said.Kind.WITHHELD);
    List<Block> refusing = said.isEmpty() ? List.of() : said.get(0).words();
    if (!refusesAll || refusing.isEmpty()) {
      return List.of();
    }
    SourceSpan refusal = refusing.get(0).start();
    return paragraphs.stream()
        .takeWhile(paragraph ->
            paragraph.citations().isEmpty() && paragraph.block().start().compareTo(refusal) < 0)
        .toList();
  }

  /** Adds paragraphs to what was said first. */
  void explain(List<Spoken> paragraphs) {
    paragraphs.forEach(paragraph -> said.get(0).word(paragraph.block()));
  }
}
