package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.source.SourceSpan;

/** What a reader of letters notices while it reads. */
final class Findings {
  private static final Comparator<Finding> IN_ORDER =
      Comparator.comparing(finding -> finding.getSpan().orElseThrow());

  private final List<Finding> found;

  Findings(SourceText text) {
    this.found = new ArrayList<>(text.findings());
  }

  /** The beginning of a text, for what is noticed of all of it. */
  static SourceSpan top(SourceText text) {
    return SourceSpan.builder()
        .document(text.document())
        .line(1)
        .column(1)
        .length(0)
        .build();
  }

  void find(Severity severity, String name, SourceSpan span, String message) {
    found.add(finding(severity, name, span, message));
  }

  private static Finding finding(Severity severity, String name, SourceSpan span, String message) {
    return Finding.builder()
        .severity(severity)
        .code("letter/" + name)
        .message(message)
        .span(span)
        .build();
  }

  /** That a text is of no known layout. */
  static Finding unknownLayout(Block first) {
    return finding(
        Severity.NOTE,
        "unknown-layout",
        first.start(),
        "the layout is none that is known; what any text shows was read, and no more");
  }

  void unknownLayout(List<Block> blocks) {
    blocks.stream().findFirst().map(Findings::unknownLayout).ifPresent(found::add);
  }

  /** What was concluded rather than read, and from what. */
  void note(String name, SourceSpan span, String message) {
    find(Severity.NOTE, name, span, message);
  }

  /** All of it in the order of the document. */
  List<Finding> inOrder() {
    found.sort(IN_ORDER);
    return found;
  }
}
