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
          "likely to")
      .with(Cue.WOULD);
  private static final Cued WOULD =
      Cued.of("\\b(?:would|will)\\b(?! (?:also )?be likely)", "would|will").with(Cue.WOULD);

  private static final Cued STATED = Cued.of(
          "\\b(?:would|could|might|will|may|likely to)\\b[^.]{0,120}\\b(?:prejudic|harm|endanger|undermin|damag|hinder|inhibit"
              + "|weaken|compromis|assist|help|allow|enable|put .{0,30} at risk|advantage|tell|know|learn|avoid|adverse|jeopardi|inhibit|hold back)",
          "would|could|might|will|may|likely to")
      .with(Cue.WOULD, Cue.HARM);

  private final Optional<Block> heading;
  private final List<Provision> provisions;
  private final List<Spoken> paragraphs = new ArrayList<>();

  HalfReadHarm(Optional<Block> heading, List<Provision> provisions) {
    this.heading = heading;
    this.provisions = List.copyOf(provisions);
  }

  /** Whether a sentence on a provision says what disclosure would do. */
  static boolean states(Spoken paragraph, Provision provision) {
    return STATED.mayBeIn(paragraph.block()) && STATED.isIn(paragraph.wordsOn(provision));
  }

  /** The provisions that its heading names, or one above it. */
  List<Provision> provisions() {
    return provisions;
  }

  /** Whether its heading, or one above it, names a provision or a part or whole of it. */
  boolean isAbout(Provision provision) {
    return provisions.stream().anyMatch(named -> named.overlaps(provision));
  }

  void add(Spoken paragraph) {
    paragraphs.add(paragraph);
  }

  List<Block> paragraphs() {
    return paragraphs.stream().map(Spoken::block).toList();
  }

  boolean isEmpty() {
    return paragraphs.isEmpty();
  }

  PrejudiceStatement finish() {
    return PrejudiceStatement.builder()
        .provisions(provisions.isEmpty() ? named() : provisions)
        .passages(paragraphs().stream().map(Block::passage).toList())
        .likelihood(likelihood())
        .heading(heading.map(words -> Plain.text(words.text())))
        .spans(heading.map(Block::spans).orElse(List.of()))
        .build();
  }

  /** The exemptions on which a sentence says what would happen. */
  private List<Provision> named() {
    return paragraphs.stream()
        .flatMap(paragraph -> paragraph.refusing().stream()
            .flatMap(placed -> placed.provisions().stream())
            .filter(Refusals::isExemption)
            .filter(cited -> states(paragraph, cited)))
        .distinct()
        .toList();
  }

  /** "Would be likely to" wherever it stands, for it is the more cautious of the two. */
  private Optional<Likelihood> likelihood() {
    if (isAny(LIKELY)) {
      return Optional.of(Likelihood.WOULD_BE_LIKELY);
    }
    return isAny(WOULD) ? Optional.of(Likelihood.WOULD) : Optional.empty();
  }

  private boolean isAny(Cued words) {
    return paragraphs.stream().map(Spoken::block).anyMatch(words::isIn);
  }
}
