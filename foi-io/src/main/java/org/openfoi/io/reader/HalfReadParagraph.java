package org.openfoi.io.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.model.report.FootnoteReference;
import org.openfoi.model.report.Paragraph;
import org.openfoi.model.report.ReportList;
import org.openfoi.model.report.Strand;
import org.openfoi.model.source.Passage;
import org.openfoi.model.source.SourceSpan;

/** A paragraph of a report to which lists and further text may still be added. */
final class HalfReadParagraph {
  private static final Pattern REFERENCE =
      Pattern.compile("\\[(\\d{1,3})((?:,\\s?\\d{1,3}){0,20})]");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  private final Optional<Integer> number;
  private final Block text;
  private final int indent;
  private final List<Passage> continuations = new ArrayList<>();
  private final List<HalfReadList> lists = new ArrayList<>();
  private final Deque<HalfReadList> openLists = new ArrayDeque<>();
  private final List<Strand> strands = new ArrayList<>();
  private final List<FootnoteReference> references = new ArrayList<>();

  /** A list that is not finished. */
  private static final class HalfReadList {
    private final boolean numbered;
    private final int indent;
    private final List<Passage> items = new ArrayList<>();
    private int lastNumber;

    private HalfReadList(boolean numbered, int indent) {
      this.numbered = numbered;
      this.indent = indent;
    }

    private ReportList finish() {
      List<SourceSpan> spans =
          items.stream().flatMap(item -> item.getSpans().stream()).toList();
      return ReportList.builder().numbered(numbered).items(items).spans(spans).build();
    }
  }

  HalfReadParagraph(Optional<Integer> number, Block text, int indent) {
    this.number = number;
    this.text = text;
    this.indent = indent;
    refer(text);
  }

  boolean isNumbered() {
    return number.isPresent();
  }

  int indent() {
    return indent;
  }

  /** Whether its words announce a list. */
  boolean announcesList() {
    return text.text().endsWith(":");
  }

  /** The number that the next item of its last list would have; empty if no list is open. */
  Optional<Integer> nextItem() {
    return openLists.stream()
        .filter(list -> list.numbered)
        .findFirst()
        .map(list -> list.lastNumber + 1);
  }

  void item(ReportMark mark, Block words, int itemIndent) {
    boolean numbered = !mark.isBullet();
    while (!openLists.isEmpty() && openLists.peek().indent > itemIndent) {
      openLists.pop();
    }
    HalfReadList list = openLists.peek();
    if (list == null || list.indent < itemIndent || list.numbered != numbered) {
      list = new HalfReadList(numbered, itemIndent);
      lists.add(list);
      openLists.push(list);
    }
    list.items.add(words.passage());
    list.lastNumber = mark.number();
    refer(words);
  }

  void strand(Block name, Block words) {
    strands.add(Strand.builder()
        .name(name.text())
        .text(words.text())
        .spans(words.spans())
        .build());
    refer(words);
  }

  boolean hasStrands() {
    return !strands.isEmpty();
  }

  void goOn(Block words) {
    openLists.clear();
    continuations.add(words.passage());
    refer(words);
  }

  Paragraph finish() {
    return Paragraph.builder()
        .number(number)
        .text(text.text())
        .continuations(continuations)
        .lists(lists.stream().map(HalfReadList::finish).toList())
        .strands(strands)
        .footnoteReferences(references)
        .spans(text.spans())
        .build();
  }

  private void refer(Block words) {
    Matcher reference = REFERENCE.matcher(words.text());
    while (reference.find()) {
      List<SourceSpan> spans = words.spans(reference.start(), reference.end());
      NUMBER.matcher(reference.group()).results().forEach(each -> {
        int to = Integer.parseInt(each.group());
        if (to > 0) {
          references.add(FootnoteReference.builder().number(to).spans(spans).build());
        }
      });
    }
  }
}
