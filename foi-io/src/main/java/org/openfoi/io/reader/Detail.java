package org.openfoi.io.reader;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openfoi.io.scan.LinkScanner;
import org.openfoi.model.response.Figure;
import org.openfoi.model.response.Measure;
import org.openfoi.model.source.Link;
import org.openfoi.model.source.SourceSpan;

/** The figures, tables, links and attachments in what is said. */
final class Detail {
  private static final Comparator<Link> IN_ORDER = Comparator.comparing(
      link -> link.getSpans().get(0),
      Comparator.comparing(SourceSpan::getLine).thenComparing(SourceSpan::getColumn));

  private Detail() {}

  /** Adds the links of a paragraph. */
  static void add(Said words, Spoken paragraph) {
    words.links(links(paragraph.block()));
  }

  /** The addresses in a paragraph, and those of the numbered links that it has marks of. */
  static List<Link> links(Block block) {
    List<Link> marked = block.links().in(block);
    if (!block.text().contains("http") && !block.text().contains("www.")) {
      return marked;
    }
    Stream<Link> written = LinkScanner.of().scan(block.text()).stream()
        .map(link -> Link.builder()
            .address(link.address())
            .spans(block.spans(link.start(), link.end()))
            .build());
    return Stream.concat(written, marked.stream()).sorted(IN_ORDER).toList();
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
