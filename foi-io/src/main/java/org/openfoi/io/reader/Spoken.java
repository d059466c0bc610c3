package org.openfoi.io.reader;

import java.util.List;
import java.util.Optional;
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
    List<Placed> refusing = citations.stream()
        .filter(placed -> placed.provisions().stream().anyMatch(Refusals::isGroundToRefuse))
        .toList();
    return new Spoken(
        block, citations, refusing, Statements.of(block), ClaimLine.of(block, citations));
  }

  String text() {
    return block.text();
  }

  boolean says(Statement statement) {
    return says.says(statement);
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
