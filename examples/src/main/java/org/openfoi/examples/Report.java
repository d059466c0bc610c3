package org.openfoi.examples;

import java.util.List;
import org.openfoi.io.json.FoiJson;
import org.openfoi.io.reader.ReadResult;
import org.openfoi.io.report.FindingReport;
import org.openfoi.io.report.TextTable;
import org.openfoi.io.source.SourceLine;
import org.openfoi.model.authority.Force;
import org.openfoi.model.document.PlainDocument;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.foicase.FoiCase;
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
    List<Finding> findings =
        read.value() instanceof FoiCase ? read.findings() : Checks.of(read); // cases: when joined
    if (!findings.isEmpty()) {
      report.append('\n').append(FindingReport.text(findings));
    }
    if (!read.unclaimed().isEmpty()) {
      report.append("\nlines that nobody claimed\n").append(lines(read.unclaimed()));
    }
    return report.toString();
  }

  /** Title, questions and citations of a text of no known layout. */
  static String text(PlainDocument plain) {
    StringBuilder report = new StringBuilder();
    plain.getTitle().ifPresent(title -> report.append(title).append('\n'));
    CaseReport.questions(plain.getQuestions())
        .ifPresent(table -> report.append('\n').append(table));
    if (!plain.getCitations().isEmpty()) {
      TextTable table = new TextTable("cites", "as");
      plain
          .getCitations()
          .forEach(cited -> table.row(
              cited.getInstrument().orElse(Words.list(cited.getProvisions())), cited.getText()));
      report.append('\n').append(table);
    }
    return report.toString();
  }

  /** What breaks a rule in a case. */
  static String broken(FoiCase foiCase) {
    List<Finding> findings = Checks.of(foiCase);
    return findings.isEmpty()
        ? ""
        : "what the rules say of "
            + foiCase
                .getReference()
                .map(String::valueOf)
                .orElse(Words.list(Cases.documents(foiCase)))
            + "\n" + FindingReport.text(findings) + "\n";
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
