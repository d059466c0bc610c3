package org.openfoi.io.reader;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openfoi.io.scan.LinkScanner;
import org.openfoi.model.response.Figure;
import org.openfoi.model.response.Measure;
import org.openfoi.model.source.Link;

/** The figures, tables, links and attachments in what is said. */
final class Detail {
  private Detail() {}

  /** Adds the links of a paragraph. */
  static void add(Said words, Spoken paragraph) {
    words.links(links(paragraph.block()));
  }

  static List<Link> links(Block block) {
    if (!block.text().contains("http") && !block.text().contains("www.")) {
      return List.of();
    }
    return LinkScanner.of().scan(block.text()).stream()
        .map(link -> Link.builder()
            .address(link.address())
            .spans(block.spans(link.start(), link.end()))
            .build())
        .toList();
  }

  static List<Figure> figures(Block block) {
    return block.figures().stream()
        .map(found -> Figure.builder()
            .from(found.figure())
            .spans(block.spans(found.start(), found.end()))
            .build())
        .toList();
  }

  /** The figure that digits, with a sign of pounds or per cent, are. */
  static Figure.Builder figure(
      @Nullable String pounds, String digits, @Nullable String fraction, @Nullable String percent) {
    return Figure.builder()
        .amount(new BigDecimal(digits.replace(",", "") + (fraction == null ? "" : fraction)))
        .measure(
            pounds != null ? Measure.MONEY : percent != null ? Measure.PERCENT : Measure.COUNT);
  }

  /** Adds the figures of paragraphs: those of a table together, the others one by one. */
  static void breakdowns(Said words, List<Spoken> paragraphs) {
    new Breakdowns(words).read(paragraphs.stream().map(Spoken::block).toList());
  }
}
