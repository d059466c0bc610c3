package org.openfoi.examples;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openfoi.io.report.TextTable;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.foicase.FoiCase;

/** What was read from many documents, in lines of at most {@link #WIDTH} characters. */
final class Summary {
  static final int WIDTH = 100;
  private static final int NAME = 40;

  private final Readings read;
  private final StringBuilder text = new StringBuilder();

  private Summary(Readings read) {
    this.read = read;
  }

  static String of(Readings read) {
    Summary summary = new Summary(read);
    summary.documents();
    summary.joined();
    summary.findings();
    return summary.text.toString();
  }

  /** The documents by layout: name, reference, and what was read. */
  private void documents() {
    int name = width(read.documents().stream().map(Document::name).toList());
    int reference = width(read.documents().stream().map(Document::reference).toList());
    String layout = "";
    for (Document document : read.documents()) {
      String own = document.layout().orElse("no known layout: what any text shows");
      if (!own.equals(layout)) {
        text.append(layout.isEmpty() ? "" : "\n").append(own).append('\n');
        layout = own;
      }
      String left = "  " + padded(Words.start(document.name(), NAME), name) + "  "
          + padded(document.reference(), reference) + "  ";
      text.append(Words.wrapped(left, document.parts(), WIDTH));
    }
  }

  private static int width(List<String> texts) {
    return Math.min(NAME, texts.stream().mapToInt(String::length).max().orElse(0));
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /** The cases of which several documents tell. */
  private void joined() {
    boolean first = true;
    for (FoiCase foiCase : read.cases()) {
      Set<String> documents = Cases.documents(foiCase);
      if (documents.size() > 1) {
        text.append(first ? "\njoined into one case\n" : "");
        first = false;
        String reference = foiCase.getReference().map(String::valueOf).orElse("-");
        String left = "  " + reference + " (" + Words.of(Cases.outcome(foiCase)) + ")  ";
        text.append(Words.wrapped(left, List.copyOf(documents), WIDTH));
      }
    }
  }

  /** How often each thing was noticed, the heaviest first. */
  private void findings() {
    Map<Severity, Map<String, Integer>> counts = new TreeMap<>();
    for (Finding finding : read.findings()) {
      counts
          .computeIfAbsent(finding.getSeverity(), severity -> new TreeMap<>())
          .merge(finding.getCode(), 1, Integer::sum);
    }
    if (!counts.isEmpty()) {
      TextTable table = new TextTable("severity", "code", "found");
      counts.forEach(
          (severity, codes) -> codes.forEach((code, count) -> table.row(severity, code, count)));
      text.append('\n').append(table);
    }
  }
}
