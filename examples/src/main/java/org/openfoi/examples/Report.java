package org.openfoi.examples;

import java.util.List;
import org.openfoi.io.json.FoiJson;
import org.openfoi.io.reader.ReadResult;
import org.openfoi.io.source.SourceLine;
import org.openfoi.model.authority.Force;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;

/** What was read, as text for people. */
final class Report {
  private static final int FIRST_WORDS = 52;

  private Report() {}

  /** All of it: what was read, findings, lines that nobody claimed. */
  static String of(Document document) {
    ReadResult<?> read = document.read();
    StringBuilder report = new StringBuilder(document.name())
        .append(document.layout().map(layout -> " (" + layout + ")").orElse(""))
        .append('\n')
        .append(Tables.of(read.value()).orElse(""));
    List<Finding> findings = Checks.of(read);
    if (!findings.isEmpty()) {
      report.append('\n').append(findings(findings));
    }
    if (!read.unclaimed().isEmpty()) {
      report.append("\nlines that nobody claimed\n").append(lines(read.unclaimed()));
    }
    return report.toString();
  }

  /** Title, extracts and notes of a table. */
  static String table(ExtractTable table) {
    StringBuilder report = new StringBuilder();
    table.getTitle().ifPresent(title -> report.append(title).append('\n'));
    report.append(report.isEmpty() ? "" : "\n").append(extracts(table.getExtracts()));
    if (!table.getNotes().isEmpty()) {
      report.append("\nnotes\n");
      table
          .getNotes()
          .forEach(note -> report.append("  ").append(note.getText()).append('\n'));
    }
    return report.toString();
  }

  /** A table of extracts: force, tranche, pages, words, first words of the passage. */
  static String extracts(List<InspectionExtract> extracts) {
    TextTable table = new TextTable("force", "tranche", "pages", "words", "passage");
    for (InspectionExtract extract : extracts) {
      table.row(
          extract
              .getForce()
              .map(Force::getName)
              .or(() -> extract.getForceAsWritten().map(name -> "? " + name))
              .orElse("?"),
          extract.getTranche().map(tranche -> "" + tranche.getNumber()).orElse("-"),
          extract.getPages().map(String::valueOf).orElse("-"),
          extract.getText().isBlank() ? 0 : extract.getText().strip().split("\\s+").length,
          Words.start(extract.getText(), FIRST_WORDS));
    }
    return table.toString();
  }

  /** A table of findings: severity, place, code, message. */
  static String findings(List<Finding> findings) {
    TextTable table = new TextTable("severity", "at", "code", "message");
    for (Finding finding : findings) {
      String place = finding
          .getSpan()
          .map(span -> span.getLine() + ":" + span.getColumn())
          .or(finding::getPointer)
          .orElse("-");
      table.row(finding.getSeverity(), place, finding.getCode(), finding.getMessage());
    }
    return table.toString();
  }

  /** A table of forces: id, name, nation, kind, from, to. */
  static String forces(List<Force> forces) {
    TextTable table = new TextTable("id", "name", "nation", "kind", "from", "to");
    for (Force force : forces) {
      table.row(
          force,
          force.getName(),
          force.getNation(),
          FoiJson.write(force.getKind()).replace("\"", ""),
          force.getValidFrom().map(String::valueOf).orElse("-"),
          force.getValidTo().map(String::valueOf).orElse("-"));
    }
    return table.toString();
  }

  /** A table of lines that no reader claimed. */
  static String lines(List<SourceLine> lines) {
    TextTable table = new TextTable("line", "text");
    lines.forEach(line -> table.row(line.number(), Words.start(line.text(), FIRST_WORDS)));
    return table.toString();
  }
}
