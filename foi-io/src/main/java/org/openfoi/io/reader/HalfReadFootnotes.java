package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.model.report.Footnote;

/** The footnotes of a report while they come in. */
final class HalfReadFootnotes {
  private static final Pattern BACK = Pattern.compile(
      "\\[(?:back|return)\\b[^\\]]{0,30}]|[\\u21A9\\u2191]", Pattern.CASE_INSENSITIVE);

  private final ReportMargin margin;
  private final List<HalfReadFootnote> footnotes = new ArrayList<>();

  /** A footnote to which paragraphs may still be added. */
  private record HalfReadFootnote(int number, List<Block> parts) {
    private Footnote finish() {
      Block whole = Block.joined(parts);
      return Footnote.builder()
          .number(number)
          .text(whole.text())
          .spans(whole.spans())
          .build();
    }
  }

  HalfReadFootnotes(ReportMargin margin) {
    this.margin = margin;
  }

  void add(ReportBlock block) {
    Optional<ReportMark> mark = block.mark().filter(HalfReadFootnotes::isNumber);
    if (mark.isEmpty() && footnotes.isEmpty()) {
      margin.unclaimed(block);
      return;
    }
    if (mark.isPresent()) {
      margin.label(block.markSpans());
    }
    Optional<Block> words = mark.isPresent() ? block.words() : Optional.of(block.whole());
    Optional<Block> text = words.flatMap(this::withoutWayBack);
    if (text.isEmpty()) {
      return;
    }
    if (mark.isPresent()) {
      footnotes.add(
          new HalfReadFootnote(mark.get().number(), new ArrayList<>(List.of(text.get()))));
    } else {
      footnotes.get(footnotes.size() - 1).parts().add(text.get());
    }
  }

  private static boolean isNumber(ReportMark mark) {
    return (mark.kind() == ReportMark.Kind.NUMBER || mark.kind() == ReportMark.Kind.BARE_NUMBER)
        && mark.number() > 0;
  }

  /** The words without the link back to the text, which is the web site's. */
  private Optional<Block> withoutWayBack(Block words) {
    String text = words.text();
    Matcher back = BACK.matcher(text).region(Math.max(0, text.length() - 45), text.length());
    while (back.find()) {
      if (back.end() == text.length()) {
        margin.furniture(words.from(back.start()));
        return text.substring(0, back.start()).isBlank()
            ? Optional.empty()
            : Optional.of(words.part(0, back.start()));
      }
    }
    return Optional.of(words);
  }

  List<Footnote> finish() {
    return footnotes.stream().map(HalfReadFootnote::finish).toList();
  }
}
