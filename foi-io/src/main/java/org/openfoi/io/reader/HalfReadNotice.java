package org.openfoi.io.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfoi.model.law.Duty;
import org.openfoi.model.law.ExemptionBasis;
import org.openfoi.model.law.ExemptionStrength;
import org.openfoi.model.law.Provision;
import org.openfoi.model.refusal.Balance;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.source.Link;
import org.openfoi.model.source.SourceSpan;

/**
 * The refusal in a letter while it is read. Harm and tests belong to the claims made since the
 * answer to another question began, which are the claims in view.
 */
final class HalfReadNotice {
  private final Findings findings;
  private final List<HalfReadClaim> claims = new ArrayList<>();
  private final List<HalfReadTest> unclaimed = new ArrayList<>();
  private final List<HalfReadHarm> unclaimedHarms = new ArrayList<>();
  private final Set<Block> statement = new LinkedHashSet<>();
  private final List<Block> noInference = new ArrayList<>();
  private final Set<QuestionNumber> questions = new LinkedHashSet<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Block> homeless = new ArrayList<>();
  private Optional<Provision> under = Optional.empty();
  private Optional<LocalDate> decisionExpected = Optional.empty();

  private final ClaimsInView inView = new ClaimsInView();
  private final List<HalfReadHarm> harms = new ArrayList<>();
  private final List<HalfReadTest> tests = new ArrayList<>();

  HalfReadNotice(Findings findings) {
    this.findings = findings;
  }

  boolean isEmpty() {
    return claims.isEmpty()
        && statement.isEmpty()
        && noInference.isEmpty()
        && unclaimed.isEmpty()
        && unclaimedHarms.isEmpty()
        && tests.stream().allMatch(HalfReadTest::isEmpty)
        && harms.stream().allMatch(HalfReadHarm::isEmpty);
  }

  /** Whether it says only that something is refused, and relies on nothing. */
  boolean isOnlyStated() {
    return claims.isEmpty()
        && noInference.isEmpty()
        && unclaimed.isEmpty()
        && unclaimedHarms.isEmpty();
  }

  /** Whether it relies on nothing but that the request is not clear. */
  boolean refusesNothing() {
    return isEmpty()
        || !claims.isEmpty()
            && claims.stream().map(HalfReadClaim::provision).allMatch(Refusals::isClarification);
  }

  boolean hasClaims() {
    return !claims.isEmpty();
  }

  void under(Provision provision) {
    under = under.or(() -> Optional.of(provision));
  }

  void statement(Block paragraph) {
    statement.add(paragraph);
  }

  /** A paragraph of the reasons, whatever it says, for its addresses. */
  void links(Block paragraph) {
    links.addAll(Detail.links(paragraph));
  }

  void noInference(Block words) {
    noInference.add(words);
  }

  void decisionExpected(LocalDate day) {
    decisionExpected = Optional.of(day);
  }

  void questions(List<QuestionNumber> refused) {
    questions.addAll(refused);
  }

  /** Notes that an answer is taken for a refusal because of what it cites. */
  void noteCited(Spoken paragraph) {
    Placed first = paragraph.refusing().get(0);
    findings.note(
        "refusal-by-citation",
        paragraph.block().spans(first.start(), first.end()).get(0),
        "the answer says only which provisions there are, and is taken to rely on them");
  }

  /** A claim, or the one made before for the same provision and questions. */
  HalfReadClaim claim(
      Provision provision,
      Optional<Duty> duty,
      List<QuestionNumber> numbers,
      List<SourceSpan> spans) {
    Optional<HalfReadClaim> made = inView.find(provision, numbers);
    made.ifPresent(claim -> claim.again(spans));
    if (made.isEmpty()) {
      HalfReadClaim claim = new HalfReadClaim(provision, duty, spans);
      claims.add(claim);
      inView.add(claim);
      made = Optional.of(claim);
    }
    made.get().questions(numbers);
    return made.get();
  }

  /** The claims in view that a provision is about, however wide or narrow it is. */
  List<HalfReadClaim> about(Provision provision) {
    return inView.about(provision);
  }

  /** The claims in view that the provisions cited in a paragraph are about. */
  List<HalfReadClaim> about(Spoken paragraph) {
    return paragraph.refusing().stream()
        .flatMap(placed -> placed.provisions().stream())
        .flatMap(provision -> about(provision).stream())
        .distinct()
        .toList();
  }

  /** The claims for certain questions, wherever they are made. */
  List<HalfReadClaim> of(List<QuestionNumber> numbers) {
    return claims.stream().filter(claim -> claim.isFor(numbers)).toList();
  }

  /** What a paragraph says of the nature of the exemptions that it names. */
  void state(Spoken paragraph) {
    Optional<ExemptionStrength> strength = Natures.strength(paragraph.block());
    Optional<ExemptionBasis> basis = Natures.basis(paragraph.block());
    if (strength.isPresent() || basis.isPresent()) {
      about(paragraph).forEach(claim -> claim.stated(strength, basis));
    }
  }

  HalfReadHarm openHarm(Optional<Block> heading, List<Provision> provisions) {
    HalfReadHarm harm = new HalfReadHarm(heading, provisions);
    harms.add(harm);
    return harm;
  }

  HalfReadTest openTest(Optional<Block> heading, List<Provision> provisions) {
    HalfReadTest test = new HalfReadTest(heading, provisions);
    tests.add(test);
    return test;
  }

  /** Gives a balance to the tests that have none yet, or makes a test of it alone. */
  void balance(List<Block> paragraphs, Optional<Block> heading) {
    Balance balance = BalanceWords.of(paragraphs);
    List<HalfReadTest> open =
        tests.stream().filter(test -> !test.hasBalance() && !test.isEmpty()).toList();
    if (open.isEmpty()) {
      open = List.of(openTest(heading, List.of()));
    }
    open.forEach(test -> test.balance(balance));
  }

  /** Ends the view: harm and tests go to the claims they are about. */
  void closeView() {
    tests.removeIf(HalfReadTest::isEmpty);
    harms.removeIf(HalfReadHarm::isEmpty);
    claimByTests();
    claims.removeAll(inView.narrow());
    harms.forEach(this::give);
    tests.forEach(this::give);
    inView.clear();
    harms.clear();
    tests.clear();
  }

  /** A document that only weighs exemptions claims those that its tests are headed with. */
  private void claimByTests() {
    if (!claims.isEmpty()) {
      return;
    }
    Stream.concat(
            tests.stream().map(test -> new Headed(test.heading(), test.provisions())),
            harms.stream().map(harm -> new Headed(Optional.empty(), harm.provisions())))
        .forEach(headed -> headed.provisions().stream()
            .filter(Refusals::isGroundToRefuse)
            .forEach(provision -> claimBy(headed, provision)));
  }

  private void claimBy(Headed headed, Provision provision) {
    if (!about(provision).isEmpty()) {
      return;
    }
    List<SourceSpan> spans = headed.words().map(Block::spans).orElse(List.of());
    claim(provision, Optional.empty(), List.of(), spans);
    headed
        .words()
        .ifPresent(words -> findings.note(
            "claim-from-heading",
            words.start(),
            "no claim is stated; the heading of the test is taken for one of " + provision));
  }

  private record Headed(Optional<Block> words, List<Provision> provisions) {}

  private void give(HalfReadHarm harm) {
    List<HalfReadClaim> concerned = harm.provisions().isEmpty()
        ? inView.concerned(HalfReadNotice::needsHarm)
        : harm.provisions().stream()
            .flatMap(named -> about(named).stream())
            .distinct()
            .toList();
    List<HalfReadClaim> waiting = concerned.stream()
        .filter(claim -> !claim.isGround() && !claim.hasHarm())
        .toList();
    if (waiting.isEmpty() && harm.provisions().isEmpty()) {
      homeless.addAll(harm.paragraphs());
    } else if (waiting.isEmpty()) {
      unclaimedHarms.add(harm);
    }
    waiting.forEach(claim -> claim.harm(harm));
  }

  private void give(HalfReadTest test) {
    List<HalfReadClaim> concerned = test.provisions().isEmpty()
        ? inView.concerned(claim -> Refusals.needsTest(claim.provision()))
        : test.provisions().stream()
            .flatMap(named -> about(named).stream())
            .distinct()
            .toList();
    List<HalfReadClaim> waiting = concerned.stream()
        .filter(claim -> !claim.isGround() && !claim.hasTest())
        .toList();
    if (waiting.isEmpty()) {
      unclaimed.add(test);
    }
    for (HalfReadClaim claim : waiting) {
      claim.test(test);
      if (!test.provisions().isEmpty() && !test.provisions().contains(claim.provision())) {
        test.place()
            .ifPresent(place -> findings.note(
                "test-for-claim",
                place.start(),
                "the test headed %s is taken to be for the claim of %s"
                    .formatted(test.provisions().get(0), claim.provision())));
      }
    }
  }

  private static boolean needsHarm(HalfReadClaim claim) {
    return Refusals.needsHarm(claim.provision());
  }

  /** Paragraphs on harm of no provision that concern no claim, or one whose harm is stated. */
  List<Block> homeless() {
    return homeless;
  }

  /**
   * What is claimed for several questions gives way to what is then claimed for each of them, and a
   * whole section to the limbs that other answers rely on.
   */
  private void narrowByQuestion() {
    Set<Provision> provisions =
        claims.stream().map(HalfReadClaim::provision).collect(Collectors.toSet());
    for (HalfReadClaim wide : List.copyOf(claims)) {
      if (!wide.isForSeveral() && !ClaimsInView.hasLimb(wide, provisions)) {
        continue;
      }
      List<HalfReadClaim> parts = claims.stream()
          .filter(claim -> claim.isPartOf(wide) || claim.isOfLimbOf(wide))
          .toList();
      if (!parts.isEmpty()) {
        parts.forEach(part -> part.takeOver(wide));
        claims.remove(wide);
      }
    }
  }

  /** The tests that name no provision also weigh what was claimed in earlier answers. */
  private void weighEarlier() {
    List<HalfReadTest> general =
        tests.stream().filter(test -> test.provisions().isEmpty()).toList();
    closeView();
    for (HalfReadTest test : general) {
      List<HalfReadClaim> waiting = claims.stream()
          .filter(claim -> !claim.isGround() && !claim.hasTest())
          .filter(claim -> Refusals.needsTest(claim.provision()))
          .toList();
      waiting.forEach(claim -> claim.test(test));
      if (!waiting.isEmpty()) {
        unclaimed.remove(test);
      }
    }
  }

  /** Harm that names its provision is also that of what was claimed in earlier answers. */
  private void harmEarlier() {
    for (HalfReadHarm harm : List.copyOf(unclaimedHarms)) {
      List<HalfReadClaim> waiting = claims.stream()
          .filter(claim -> !claim.isGround() && !claim.hasHarm())
          .filter(claim -> harm.isAbout(claim.provision()))
          .toList();
      waiting.forEach(claim -> claim.harm(harm));
      if (!waiting.isEmpty()) {
        unclaimedHarms.remove(harm);
      }
    }
  }

  RefusalNotice.Builder finish() {
    narrowByQuestion();
    tests.removeIf(HalfReadTest::isEmpty);
    weighEarlier();
    harmEarlier();
    return RefusalNotice.builder()
        .under(under)
        .questions(questions.stream().sorted().toList())
        .statement(statement.stream().map(Block::passage).toList())
        .claims(claims.stream()
            .filter(claim -> !claim.isGround())
            .map(HalfReadClaim::finish)
            .toList())
        .grounds(claims.stream()
            .filter(HalfReadClaim::isGround)
            .map(HalfReadClaim::finishGround)
            .toList())
        .unclaimedPrejudice(unclaimedHarms.stream().map(HalfReadHarm::finish).toList())
        .unclaimedTests(unclaimed.stream().map(HalfReadTest::finish).toList())
        .noInference(noInference.stream().map(Block::passage).toList())
        .decisionExpected(decisionExpected)
        .links(links.stream().distinct().toList());
  }
}
