package org.openfoi.io.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openfoi.model.law.ExemptionBasis;
import org.openfoi.model.law.ExemptionStrength;
import org.openfoi.model.law.Provision;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.source.Link;

/** The refusal in a letter while it is read. */
final class HalfReadNotice {
  private final Findings findings;
  private final HalfReadClaims claims = new HalfReadClaims();
  private final HarmAndTests reasoning;
  private final Set<Block> statement = new LinkedHashSet<>();
  private final List<Block> noInference = new ArrayList<>();
  private final Set<QuestionNumber> questions = new LinkedHashSet<>();
  private final List<Link> links = new ArrayList<>();
  private Optional<Provision> under = Optional.empty();
  private Optional<LocalDate> decisionExpected = Optional.empty();

  HalfReadNotice(Findings findings) {
    this.findings = findings;
    this.reasoning = new HarmAndTests(claims, findings);
  }

  boolean isEmpty() {
    return isOnlyStated() && statement.isEmpty() && reasoning.isAllGiven();
  }

  /** Whether it says at most that something is refused, and relies on nothing. */
  boolean isOnlyStated() {
    return claims.isEmpty() && noInference.isEmpty() && reasoning.isAllClaimed();
  }

  HalfReadClaims claims() {
    return claims;
  }

  HarmAndTests reasoning() {
    return reasoning;
  }

  /** Whether it relies on nothing but that the request is not clear. */
  boolean refusesNothing() {
    return isEmpty()
        || !claims.isEmpty()
            && claims.stream().map(HalfReadClaim::provision).allMatch(Refusals::isClarification);
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

  /** The claims in view that the provisions cited in a paragraph are about. */
  List<HalfReadClaim> about(Spoken paragraph) {
    return paragraph.refusing().isEmpty()
        ? List.of()
        : claims.about(paragraph.refusing().stream()
            .flatMap(placed -> placed.provisions().stream())
            .toList());
  }

  /** What a paragraph says of the nature of the exemptions that it names. */
  void state(Spoken paragraph) {
    Optional<ExemptionStrength> strength = Natures.strength(paragraph.block());
    Optional<ExemptionBasis> basis = Natures.basis(paragraph.block());
    if (strength.isPresent() || basis.isPresent()) {
      about(paragraph).forEach(claim -> claim.stated(strength, basis));
    }
  }

  RefusalNotice.Builder finish() {
    claims.narrowByQuestion();
    reasoning.close();
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
        .unclaimedPrejudice(reasoning.unclaimedPrejudice())
        .unclaimedTests(reasoning.unclaimedTests())
        .noInference(noInference.stream().map(Block::passage).toList())
        .decisionExpected(decisionExpected)
        .links(links.stream().distinct().toList());
  }
}
