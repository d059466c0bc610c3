package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openfoi.model.law.Provision;
import org.openfoi.model.refusal.FactorSide;

/** The reasoning of a refusal while it is read: harm, public-interest tests and their balance. */
final class HalfReadReasoning {
  private final HalfReadNotice notice;
  private List<Provision> context = List.of();
  private Optional<HalfReadHarm> harm = Optional.empty();
  private Optional<HalfReadTest> test = Optional.empty();
  private Optional<Heading> factors = Optional.empty();
  private Optional<Block> balanceHeading = Optional.empty();
  private final List<Block> balance = new ArrayList<>();

  HalfReadReasoning(HalfReadNotice notice) {
    this.notice = notice;
  }

  /** Ends the balance that is open: it goes to the tests that wait for one. */
  void leave() {
    if (!balance.isEmpty()) {
      notice.reasoning().balance(List.copyOf(balance), balanceHeading);
      balance.clear();
      test = Optional.empty();
    }
    balanceHeading = Optional.empty();
    factors = Optional.empty();
  }

  /** Forgets all, for what follows is about another question. */
  void forget() {
    context = List.of();
    test = Optional.empty();
    harm = Optional.empty();
  }

  /** Reasons for one exemption begin, which harm and tests below them are about. */
  void about(ClaimLine line) {
    context = line.refusing().toList();
  }

  /** What the reasons are about. */
  List<Provision> context() {
    return context;
  }

  void openHarm(Heading heading, List<Provision> about) {
    leave();
    List<Provision> provisions =
        about.isEmpty() ? test.map(HalfReadTest::provisions).orElse(List.of()) : about;
    harm = Optional.of(notice.reasoning().openHarm(Optional.of(heading.words()), provisions));
  }

  void harm(Spoken paragraph) {
    notice.links(paragraph.block());
    harm.orElseThrow().add(paragraph);
    notice.state(paragraph);
  }

  void openTests(Heading heading, List<Provision> about) {
    leave();
    test = about.isEmpty()
        ? Optional.empty()
        : Optional.of(notice.reasoning().openTest(Optional.of(heading.words()), about));
  }

  void openTest(ClaimLine line) {
    leave();
    test = Optional.of(
        notice.reasoning().openTest(Optional.of(line.words()), line.refusing().toList()));
  }

  void testProse(Spoken paragraph) {
    notice.links(paragraph.block());
    currentTest(List.of()).prose(paragraph.block());
    notice.state(paragraph);
  }

  private HalfReadTest currentTest(List<Provision> about) {
    if (test.isEmpty() || test.get().hasBalance()) {
      test = Optional.of(notice.reasoning().openTest(Optional.empty(), about));
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
                && !overlap(test.get().provisions(), about)
            || test.get().hasBothSides() && heading.kind() == HeadingKind.FACTORS_FOR);
    if (another) {
      test = Optional.empty();
    }
    currentTest(about);
    factors = Optional.of(heading);
  }

  private static boolean overlap(List<Provision> some, List<Provision> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(other -> one.overlaps(other)));
  }

  void factor(Spoken paragraph) {
    notice.links(paragraph.block());
    Heading under = factors.orElseThrow();
    currentTest(List.of()).factor(side(under), under, paragraph.block());
  }

  /**
   * Reads a paragraph whose sentences say what is in favour of disclosure and what is against it.
   *
   * @return whether it is one
   */
  boolean weigh(Spoken paragraph) {
    Block block = paragraph.block();
    if (block.text().indexOf(',') == block.text().lastIndexOf(',')) {
      return false; // a comma ends the words for each side
    }
    List<Sentences.Sentence> sentences = block.sentences();
    List<Optional<Heading>> sides = sentences.stream()
        .map(sentence -> block.words(sentence).indexOf(',') < 0
            ? Optional.<Heading>empty()
            : Headings.side(block.part(sentence.start(), sentence.end())))
        .toList();
    if (sides.stream().flatMap(Optional::stream).map(Heading::kind).distinct().count() < 2) {
      return false;
    }
    leave();
    test = Optional.of(notice.reasoning().openTest(Optional.empty(), List.of()));
    for (int i = 0; i < sides.size(); i++) {
      Block sentence = block.part(sentences.get(i).start(), sentences.get(i).end());
      if (sides.get(i).isPresent()) {
        test.get().factor(side(sides.get(i).get()), sides.get(i).get(), sentence);
      } else if (BalanceWords.concludes(sentence.text())) {
        balance.add(sentence);
      }
    }
    notice.state(paragraph);
    leave();
    return true;
  }

  private static FactorSide side(Heading heading) {
    return heading.kind() == HeadingKind.FACTORS_FOR
        ? FactorSide.FAVOURS_DISCLOSURE
        : FactorSide.FAVOURS_MAINTAINING;
  }

  void openBalance(Heading heading) {
    leave();
    balanceHeading = Optional.of(heading.words());
  }

  void balance(Spoken paragraph) {
    notice.links(paragraph.block());
    balance.add(paragraph.block());
  }
}
