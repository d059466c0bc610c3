package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openfoi.model.report.Paragraph;
import org.openfoi.model.report.Subsection;

/** The paragraphs of a section or of the summary, by unnumbered headings, while they come in. */
final class HalfReadPart {
  private final ReportMargin margin;
  private final ParagraphNumbers numbers;
  private final List<HalfReadSubsection> subsections = new ArrayList<>();
  private Optional<HalfReadParagraph> current = Optional.empty();

  /** The last number that a paragraph of the report has had. */
  static final class ParagraphNumbers {
    private int last;

    boolean isNext(int number) {
      return number == last + 1;
    }
  }

  /** Paragraphs under one heading. */
  private record HalfReadSubsection(Optional<Block> heading, List<HalfReadParagraph> paragraphs) {
    private Subsection finish() {
      return Subsection.builder()
          .heading(heading.map(Block::text))
          .paragraphs(paragraphs.stream().map(HalfReadParagraph::finish).toList())
          .spans(heading.map(Block::spans).orElse(List.of()))
          .build();
    }
  }

  HalfReadPart(ReportMargin margin, ParagraphNumbers numbers) {
    this.margin = margin;
    this.numbers = numbers;
  }

  boolean isEmpty() {
    return subsections.isEmpty();
  }

  void heading(ReportBlock block) {
    margin.heading(block.whole());
    subsections.add(new HalfReadSubsection(Optional.of(block.whole()), new ArrayList<>()));
    current = Optional.empty();
  }

  /** A block that begins with a mark, or with none. */
  void add(ReportBlock block) {
    Optional<ReportMark> mark = block.mark().filter(found -> counts(block, found));
    Optional<Block> words = mark.isPresent() ? block.words() : Optional.of(block.whole());
    if (mark.isPresent()) {
      margin.label(block.markSpans());
    }
    if (words.isEmpty()) {
      return;
    }
    if (mark.isEmpty()) {
      text(block.whole(), block.indent());
    } else if (isParagraph(block, mark.get())) {
      numbers.last = mark.get().number();
      start(Optional.of(numbers.last), words.get(), block.indent());
    } else {
      item(block, mark.get(), words.get());
    }
  }

  /** Whether what a block begins with is a mark here. */
  private boolean counts(ReportBlock block, ReportMark mark) {
    return switch (mark.kind()) {
      case NUMBER, BULLET, DASH -> true;
      case BARE_NUMBER -> numbers.isNext(mark.number());
      case LETTER, CAPITAL ->
        current.isPresent()
            && (mark.number() == 1
                || current.flatMap(HalfReadParagraph::nextItem).isPresent()
                || block.indent() > current.get().indent());
    };
  }

  private boolean isParagraph(ReportBlock block, ReportMark mark) {
    if (mark.kind() != ReportMark.Kind.NUMBER) {
      return mark.kind() == ReportMark.Kind.BARE_NUMBER;
    }
    if (current.isEmpty()) {
      return true;
    }
    if (block.indent() > current.get().indent()) {
      return false;
    }
    boolean goesOn = current.get().nextItem().filter(n -> n == mark.number()).isPresent();
    if (goesOn && !block.gap()) {
      return false;
    }
    boolean starts = mark.number() == 1 && current.get().announcesList();
    return numbers.isNext(mark.number()) || !goesOn && !starts;
  }

  private void item(ReportBlock block, ReportMark mark, Block words) {
    if (current.isEmpty()) {
      margin.note(
          "list-without-paragraph",
          words.start(),
          "no paragraph is above this item of a list; it is kept as a paragraph");
      start(Optional.empty(), words, block.indent());
      current = Optional.empty();
      return;
    }
    Optional<Integer> strandText = block.strandText();
    if (strandText.isEmpty()) {
      current.get().item(mark, words, block.indent());
      return;
    }
    Block name = block.whole().part(mark.end(), strandText.get());
    if (!current.get().hasStrands()) {
      margin.note(
          "strands",
          name.start(),
          "the items with a name and a text below it are taken for strands of work");
    }
    margin.label(name.spans());
    current.get().strand(name, block.whole().from(strandText.get()));
  }

  private void text(Block text, int indent) {
    if (current.filter(HalfReadParagraph::isNumbered).isPresent()) {
      current.get().goOn(text);
    } else {
      start(Optional.empty(), text, indent);
    }
  }

  private void start(Optional<Integer> number, Block text, int indent) {
    if (subsections.isEmpty()) {
      subsections.add(new HalfReadSubsection(Optional.empty(), new ArrayList<>()));
    }
    HalfReadParagraph paragraph = new HalfReadParagraph(number, text, indent);
    subsections.get(subsections.size() - 1).paragraphs().add(paragraph);
    current = Optional.of(paragraph);
  }

  List<Subsection> finish() {
    return subsections.stream().map(HalfReadSubsection::finish).toList();
  }

  /** The paragraphs under all headings. */
  List<Paragraph> paragraphs() {
    return subsections.stream()
        .flatMap(subsection -> subsection.paragraphs().stream())
        .map(HalfReadParagraph::finish)
        .toList();
  }
}
