package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openfoi.model.refusal.ComplaintDetails;
import org.openfoi.model.refusal.StatedPeriod;
import org.openfoi.model.source.Passage;
import org.openfoi.model.source.SourceSpan;

/** Reads what a reply says about complaining: a review by the authority, and the Commissioner. */
final class Complaints {
  private static final Set<Statement> LINK =
      EnumSet.of(Statement.AVAILABLE_ELSEWHERE, Statement.FURTHER);

  private final List<Passage> review = new ArrayList<>();
  private final List<Passage> commissioner = new ArrayList<>();
  private Optional<StatedPeriod> within = Optional.empty();
  private boolean withoutProcedure;

  private Complaints() {}

  /** The details that paragraphs give; absent if they say nothing about complaining. */
  static Optional<ComplaintDetails> of(List<Block> blocks) {
    Complaints complaints = new Complaints();
    blocks.forEach(complaints::read);
    return complaints.details();
  }

  private void read(Block block) {
    Statements statements = Statements.of(block);
    if (!statements.saysAny(
        Statement.INTERNAL_REVIEW, Statement.NO_PROCEDURE, Statement.COMMISSIONER)) {
      return;
    }
    withoutProcedure |= statements.says(Statement.NO_PROCEDURE);
    List<Passage> side = List.of();
    for (SentenceWords words : block.wording().sentences()) {
      Sentences.Sentence sentence = words.sentence();
      Set<Statement> said = statements.of(sentence);
      side = side(said, side);
      if (side == review && within.isEmpty()) {
        within = ReviewPeriod.of(block, words);
      }
      if (side == review || side == commissioner) {
        side.add(block.part(sentence.start(), sentence.end()).passage());
      }
      if (side == review && said.contains(Statement.COMMISSIONER)) {
        commissioner.add(block.part(sentence.start(), sentence.end()).passage());
      }
    }
  }

  /** What a sentence is about; one that says nothing itself goes on with the one before. */
  private List<Passage> side(Set<Statement> said, List<Passage> before) {
    if (said.contains(Statement.INTERNAL_REVIEW) || said.contains(Statement.NO_PROCEDURE)) {
      return review;
    } else if (said.contains(Statement.COMMISSIONER)) {
      return commissioner;
    }
    return LINK.containsAll(said) ? before : List.of();
  }

  private Optional<ComplaintDetails> details() {
    if (review.isEmpty() && commissioner.isEmpty()) {
      return Optional.empty();
    }
    List<SourceSpan> spans = List.of(review, commissioner).stream()
        .flatMap(Collection::stream)
        .flatMap(passage -> passage.getSpans().stream())
        .sorted()
        .distinct()
        .toList();
    return Optional.of(ComplaintDetails.builder()
        .internalReview(review)
        .commissioner(commissioner)
        .reviewWithin(within)
        .withoutProcedure(withoutProcedure)
        .spans(spans)
        .build());
  }
}
