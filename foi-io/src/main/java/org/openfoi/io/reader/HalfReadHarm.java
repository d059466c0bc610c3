package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openfoi.model.law.Provision;
import org.openfoi.model.refusal.Likelihood;
import org.openfoi.model.refusal.PrejudiceStatement;

/** A statement of harm, or prejudice, while its paragraphs come in. */
final class HalfReadHarm {
  private static final Cued LIKELY = Cued.of(
      "\\b(?:would|could|may|is|are) (?:also )?(?:be )?likely to\\b|\\blikely to (?:prejudice|harm)",
      "likely to");
  private static final Cued WOULD =
      Cued.of("\\b(?:would|will)\\b(?! (?:also )?be likely)", "would|will");

  private static final Cued STATED = Cued.of(
      "\\b(?:would|could|might|will|may|likely to)\\b[^.]{0,120}\\b(?:prejudic|harm|endanger|undermin|damag|hinder|inhibit"
          + "|weaken|compromis|assist|help|allow|enable|put .{0,30} at risk|advantage|tell|know|learn|avoid|adverse|jeopardi|inhibit|hold back)",
      "would|could|might|will|may|likely to");

  private final Optional<Block> heading;
  private final List<Provision> provisions;
  private final List<Block> paragraphs = new ArrayList<>();

  HalfReadHarm(Optional<Block> heading, List<Provision> provisions) {
    this.heading = heading;
    this.provisions = List.copyOf(provisions);
  }

  /** Whether a sentence says what disclosure would do. */
  static boolean states(String text) {
    return STATED.isIn(text);
  }

  List<Provision> provisions() {
    return provisions;
  }

  void add(Block paragraph) {
    paragraphs.add(paragraph);
  }

  List<Block> paragraphs() {
    return paragraphs;
  }

  boolean isEmpty() {
    return paragraphs.isEmpty();
  }

  PrejudiceStatement finish() {
    return PrejudiceStatement.builder()
        .passages(paragraphs.stream().map(Block::passage).toList())
        .likelihood(likelihood())
        .heading(heading.map(words -> Plain.text(words.text())))
        .spans(heading.map(Block::spans).orElse(List.of()))
        .build();
  }

  /** "Would be likely to" wherever it stands, for it is the more cautious of the two. */
  private Optional<Likelihood> likelihood() {
    if (paragraphs.stream().anyMatch(paragraph -> LIKELY.isIn(paragraph.text()))) {
      return Optional.of(Likelihood.WOULD_BE_LIKELY);
    }
    return paragraphs.stream().anyMatch(paragraph -> WOULD.isIn(paragraph.text()))
        ? Optional.of(Likelihood.WOULD)
        : Optional.empty();
  }
}
