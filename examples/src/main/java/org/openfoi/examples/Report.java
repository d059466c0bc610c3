package org.openfoi.examples;

import java.util.ArrayList;
import java.util.List;
import org.openfoi.io.json.FoiJson;
import org.openfoi.io.reader.ReadResult;
import org.openfoi.io.report.FindingReport;
import org.openfoi.io.report.TextTable;
import org.openfoi.io.source.SourceLine;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.authority.Force;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.rules.FoiRules;

/** What was read, as text for people. */
final class Report {
  private static final int FIRST_WORDS = 48;

  private Report() {}

  /** What the reader noticed, and what breaks a rule. */
  static List<Finding> findings(ReadResult<ExtractTable> read) {
    List<Finding> findings = new ArrayList<>(read.findings());
    findings.addAll(FoiRules.standard().check(read.value()));
    return findings;
  }

  /** All of it: title, extracts, notes, findings, lines that nobody claimed. */
  static String of(SourceText text, ReadResult<ExtractTable> read, List<Finding> findings) {
    ExtractTable table = read.value();
    StringBuilder report = new StringBuilder(text.document().orElse("text")).append('\n');
    table.getTitle().ifPresent(title -> report.append(title).append('\n'));
    report.append('\n').append(extracts(table.getExtracts()));
    if (!table.getNotes().isEmpty()) {
      report.append("\nnotes\n");
      table
          .getNotes()
          .forEach(note -> report.append("  ").append(note.getText()).append('\n'));
    }
    if (!findings.isEmpty()) {
      report.append('\n').append(FindingReport.text(findings));
    }
    if (!read.unclaimed().isEmpty()) {
      report.append("\nlines that nobody claimed\n").append(lines(read.unclaimed()));
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
          start(extract.getText()));
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
    lines.forEach(line -> table.row(line.number(), start(line.text())));
    return table.toString();
  }

  private static String start(String text) {
    if (text.length() <= FIRST_WORDS) {
      return text;
    }
    int space = text.lastIndexOf(' ', FIRST_WORDS);
    return text.substring(0, space < 0 ? FIRST_WORDS : space).strip() + " ...";
  }
}
