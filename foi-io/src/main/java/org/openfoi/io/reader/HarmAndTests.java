package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openfoi.model.law.Provision;
import org.openfoi.model.refusal.Balance;
import org.openfoi.model.refusal.PrejudiceStatement;
import org.openfoi.model.refusal.PublicInterestTest;
import org.openfoi.model.source.SourceSpan;

/** The harm and the tests in a refusal, until they go to the claims that they are about. */
final class HarmAndTests {
  private final HalfReadClaims claims;
  private final Findings findings;
  private final List<HalfReadHarm> harms = new ArrayList<>();
  private final List<HalfReadTest> tests = new ArrayList<>();
  private final List<HalfReadHarm> unclaimedHarms = new ArrayList<>();
  private final List<HalfReadTest> unclaimedTests = new ArrayList<>();
  private final List<Block> homeless = new ArrayList<>();

  HarmAndTests(HalfReadClaims claims, Findings findings) {
    this.claims = claims;
    this.findings = findings;
  }

  /** Whether nothing is left over for which there is no claim. */
  boolean isAllClaimed() {
    return unclaimedTests.isEmpty() && unclaimedHarms.isEmpty();
  }

  /** Whether nothing waits for the end of the view. */
  boolean isAllGiven() {
    return tests.stream().allMatch(HalfReadTest::isEmpty)
        && harms.stream().allMatch(HalfReadHarm::isEmpty);
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
    claims.narrowInView();
    harms.forEach(this::give);
    tests.forEach(this::give);
    claims.closeView();
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
    if (!claims.about(provision).isEmpty()) {
      return;
    }
    List<SourceSpan> spans = headed.words().map(Block::spans).orElse(List.of());
    claims.make(provision, Optional.empty(), List.of(), spans);
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
        ? claims.concerned(claim -> Refusals.needsHarm(claim.provision()))
        : claims.about(harm.provisions());
    List<HalfReadClaim> waiting =
        concerned.stream().filter(HalfReadClaim::isWithoutHarm).toList();
    if (waiting.isEmpty() && harm.provisions().isEmpty()) {
      homeless.addAll(harm.paragraphs());
    } else if (waiting.isEmpty()) {
      unclaimedHarms.add(harm);
    }
    waiting.forEach(claim -> claim.harm(harm));
  }

  private void give(HalfReadTest test) {
    List<HalfReadClaim> concerned = test.provisions().isEmpty()
        ? claims.concerned(claim -> Refusals.needsTest(claim.provision()))
        : claims.about(test.provisions());
    List<HalfReadClaim> waiting =
        concerned.stream().filter(HalfReadClaim::isWithoutTest).toList();
    if (waiting.isEmpty()) {
      unclaimedTests.add(test);
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

  /** Ends the document: what was claimed in earlier answers has its harm and tests here as well. */
  void close() {
    tests.removeIf(HalfReadTest::isEmpty);
    List<HalfReadTest> general =
        tests.stream().filter(test -> test.provisions().isEmpty()).toList();
    closeView();
    general.forEach(this::weighEarlier);
    List.copyOf(unclaimedHarms).forEach(this::harmEarlier);
  }

  /** A test that names no provision also weighs what was claimed in earlier answers. */
  private void weighEarlier(HalfReadTest test) {
    List<HalfReadClaim> waiting = claims.stream()
        .filter(HalfReadClaim::isWithoutTest)
        .filter(claim -> Refusals.needsTest(claim.provision()))
        .toList();
    waiting.forEach(claim -> claim.test(test));
    if (!waiting.isEmpty()) {
      unclaimedTests.remove(test);
    }
  }

  /** Harm that names its provision is also that of what was claimed in earlier answers. */
  private void harmEarlier(HalfReadHarm harm) {
    List<HalfReadClaim> waiting = claims.stream()
        .filter(HalfReadClaim::isWithoutHarm)
        .filter(claim -> harm.isAbout(claim.provision()))
        .toList();
    waiting.forEach(claim -> claim.harm(harm));
    if (!waiting.isEmpty()) {
      unclaimedHarms.remove(harm);
    }
  }

  /** Paragraphs on harm of no provision that concern no claim, or one whose harm is stated. */
  List<Block> homeless() {
    return homeless;
  }

  List<PrejudiceStatement> unclaimedPrejudice() {
    return unclaimedHarms.stream().map(HalfReadHarm::finish).toList();
  }

  List<PublicInterestTest> unclaimedTests() {
    return unclaimedTests.stream().map(HalfReadTest::finish).toList();
  }
}
