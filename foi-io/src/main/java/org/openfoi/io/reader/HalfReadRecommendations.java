package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openfoi.model.report.Recommendation;

/** The recommendations of a report while its first section is read. */
final class HalfReadRecommendations {
  private static final Pattern SENTENCE = Pattern.compile("(?:\\S+\\s+){4}.*|.*\\.");

  private final ReportMargin margin;
  private final List<HalfReadRecommendation> recommendations = new ArrayList<>();
  private Optional<ReportBlock> first = Optional.empty();

  /** A recommendation to which parts may still be added. */
  private record HalfReadRecommendation(int number, List<Block> parts) {
    private Recommendation finish() {
      Block whole = Block.joined(parts);
      return Recommendation.builder()
          .number(number)
          .text(whole.text())
          .spans(whole.spans())
          .build();
    }
  }

  HalfReadRecommendations(ReportMargin margin) {
    this.margin = margin;
  }

  /** Whether a block is a recommendation, or a part of one, and not words around them. */
  boolean takes(ReportBlock block, boolean beforeItems) {
    if (block.mark().isPresent()) {
      return true;
    }
    return recommendations.isEmpty()
        && !beforeItems
        && SENTENCE.matcher(block.whole().text()).matches();
  }

  void add(ReportBlock block) {
    Optional<ReportMark> mark = block.mark();
    if (mark.isPresent() && isPart(block, mark.get())) {
      recommendations.get(recommendations.size() - 1).parts().add(block.whole());
      return;
    }
    margin.label(block.markSpans());
    Optional<Block> words = block.words();
    if (words.isEmpty()) {
      return;
    }
    if (mark.isPresent() && first.isEmpty()) {
      first = Optional.of(block);
    }
    recommendations.add(new HalfReadRecommendation(
        number(mark, words.get()), new ArrayList<>(words.stream().toList())));
  }

  /** Whether an item is one within a recommendation. */
  private boolean isPart(ReportBlock block, ReportMark mark) {
    return first.isPresent()
        && (block.indent() > first.get().indent()
            || mark.kind() != first.get().mark().orElseThrow().kind());
  }

  private int number(Optional<ReportMark> mark, Block words) {
    Optional<Integer> written =
        mark.filter(ReportMark::isNumber).map(ReportMark::number).filter(number -> number > 0);
    if (written.isPresent()) {
      return written.get();
    }
    int counted = recommendations.size() + 1;
    margin.note(
        "recommendation-number",
        words.start(),
        "the recommendation has no number; it is counted as " + counted);
    return counted;
  }

  List<Recommendation> finish() {
    return recommendations.stream().map(HalfReadRecommendation::finish).toList();
  }
}
