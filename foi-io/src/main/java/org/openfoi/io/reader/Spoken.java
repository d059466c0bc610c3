package org.openfoi.io.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openfoi.model.law.Provision;

/**
 * A paragraph of a letter with what it cites and says.
 *
 * @param block the paragraph
 * @param citations what it cites
 * @param refusing the citations of provisions that a request can be refused under, in order
 * @param says what it says
 * @param claimLine the provisions it names, if it does nothing else
 */
record Spoken(
    Block block,
    List<Placed> citations,
    List<Placed> refusing,
    Statements says,
    Optional<ClaimLine> claimLine) {
  static Spoken of(Block block, Citations document) {
    List<Placed> citations = document.in(block);
    Statements says = Statements.of(block);
    return new Spoken(
        block, citations, refusing(block, citations, says), says, ClaimLine.of(block, citations));
  }

  String text() {
    return block.text();
  }

  boolean says(Statement statement) {
    return says.says(statement);
  }

  /**
   * Citations of provisions that a request can be refused under, but for those that are no longer
   * relied on, not yet decided on, or would be relied on if there were anything, and those in a
   * sentence on what section 17 demands of a notice.
   */
  private static List<Placed> refusing(Block block, List<Placed> citations, Statements says) {
    if (citations.isEmpty()) {
      return List.of();
    }
    List<Placed> refusing = citations.stream()
        .filter(placed -> placed.provisions().stream().anyMatch(Refusals::isGroundToRefuse))
        .toList();
    boolean maySay = says.saysAny(Statement.RECITAL, Statement.NOT_CLAIMED, Statement.UNDECIDED);
    if (refusing.isEmpty() || !maySay) {
      return refusing;
    }
    List<Sentences.Sentence> silent = block.sentences().stream()
        .filter(sentence -> claimsNothing(citations, says, sentence))
        .toList();
    List<Sentences.Sentence> givingUp = silent.stream()
        .filter(sentence -> says.of(sentence).contains(Statement.NOT_CLAIMED))
        .toList();
    List<Provision> givenUp = refusing.stream()
        .filter(placed -> isIn(givingUp, placed))
        .flatMap(placed -> placed.provisions().stream())
        .toList();
    return refusing.stream()
        .filter(placed -> !isIn(silent, placed)
            && placed.provisions().stream()
                .noneMatch(cited -> givenUp.stream().anyMatch(cited::isWithin)))
        .toList();
  }

  private static boolean isIn(List<Sentences.Sentence> sentences, Placed placed) {
    return sentences.stream().anyMatch(placed::isIn);
  }

  private static boolean claimsNothing(
      List<Placed> citations, Statements says, Sentences.Sentence sentence) {
    Set<Statement> said = says.of(sentence);
    return said.contains(Statement.NOT_CLAIMED)
        || said.contains(Statement.UNDECIDED) && !said.contains(Statement.WITHHELD)
        || said.contains(Statement.RECITAL)
            && citations.stream()
                .filter(placed -> placed.isIn(sentence))
                .findFirst()
                .filter(first -> first.provisions().stream().anyMatch(NoticeProvisions::isNotice))
                .isPresent();
  }

  /** The last sentence, where others precede it and it does nothing but name provisions. */
  Optional<ClaimLine> closing() {
    if (refusing.isEmpty() || block.sentences().size() < 2) {
      return Optional.empty();
    }
    Sentences.Sentence last = block.lastSentence();
    return ClaimLine.of(
        block.part(last.start(), last.end()),
        refusing.stream()
            .filter(placed -> placed.start() >= last.start())
            .map(placed -> placed.from(last.start()))
            .toList());
  }

  /**
   * The sentences on a provision: those that cite it or a limb of it, and those that go on with
   * them; all of them where the paragraph cites no other.
   */
  String wordsOn(Provision provision) {
    boolean others = refusing().stream()
        .flatMap(placed -> placed.provisions().stream())
        .anyMatch(cited -> !cited.overlaps(provision));
    boolean own = refusing().stream()
        .flatMap(placed -> placed.provisions().stream())
        .anyMatch(cited -> cited.overlaps(provision));
    if (!others || !own) {
      return text();
    }
    StringBuilder words = new StringBuilder();
    boolean goesOn = false;
    for (Sentences.Sentence sentence : block.sentences()) {
      List<Provision> cited = refusing().stream()
          .filter(placed -> placed.isIn(sentence))
          .flatMap(placed -> placed.provisions().stream())
          .toList();
      goesOn = cited.isEmpty() ? goesOn : cited.stream().anyMatch(one -> one.overlaps(provision));
      words.append(goesOn ? block.words(sentence) + " " : "");
    }
    return words.toString();
  }

  /**
   * The sentences one by one, where each of two or more names other questions and what they are
   * refused under.
   */
  List<Spoken> byQuestion(Citations document) {
    if (refusing.size() < 2) {
      return List.of(this);
    }
    List<Sentences.Sentence> sentences = block.sentences();
    long refused = sentences.stream()
        .filter(sentence -> refusing.stream().anyMatch(cited -> cited.isIn(sentence))
            && !QuestionMentions.in(block.words(sentence)).isEmpty())
        .count();
    return refused < 2
        ? List.of(this)
        : sentences.stream()
            .map(sentence -> of(block.part(sentence.start(), sentence.end()), document))
            .toList();
  }

  /** The sentences before the first that states or cites anything, where there are any. */
  Optional<Spoken> opening() {
    int end = 0;
    for (Sentences.Sentence sentence : block.sentences()) {
      boolean silent = says.of(sentence).isEmpty()
          && citations.stream().noneMatch(placed -> placed.start() < sentence.end());
      if (!silent) {
        break;
      }
      end = sentence.end();
    }
    if (end == 0 || end >= text().length()) {
      return Optional.empty();
    }
    Block words = block.part(0, end);
    return Optional.of(
        new Spoken(words, List.of(), List.of(), Statements.of(words), Optional.empty()));
  }

  /**
   * The sentences that state nothing and cite nothing, but hold a figure: the first one, those
   * behind what is stated, and those before it where there are several.
   */
  List<Spoken> figures() {
    int stated = says.all().stream().mapToInt(Statements.Said::start).min().orElse(0);
    List<Sentences.Sentence> figures = block.sentences().stream()
        .filter(sentence -> says.of(sentence).isEmpty())
        .filter(sentence -> citations.stream().noneMatch(placed -> placed.isIn(sentence)))
        .filter(
            sentence -> !block.part(sentence.start(), sentence.end()).figures().isEmpty())
        .toList();
    boolean several =
        figures.stream().filter(sentence -> sentence.start() < stated).count() > 1;
    return figures.stream()
        .filter(sentence -> several || sentence.start() == 0 || sentence.start() > stated)
        .map(sentence -> block.part(sentence.start(), sentence.end()))
        .map(words ->
            new Spoken(words, List.of(), List.of(), Statements.of(words), Optional.empty()))
        .toList();
  }

  /** The provision of a kind of duty to give notice that it cites, such as FOIA s.17. */
  Optional<Provision> notice() {
    return citations.stream()
        .flatMap(placed -> placed.provisions().stream())
        .filter(NoticeProvisions::isNotice)
        .findFirst()
        .map(Provision::getRoot);
  }
}
