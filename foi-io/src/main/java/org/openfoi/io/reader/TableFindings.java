package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openfoi.io.source.Cell;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.authority.Force;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.inspection.InspectionReport;
import org.openfoi.model.source.SourceSpan;

/** What is noticed in a table of extracts while it is read. */
final class TableFindings {
  private static final Comparator<Finding> IN_ORDER =
      Comparator.comparing(finding -> finding.getSpan().orElseThrow());
  private static final String USUAL_HEADING =
      "expected a heading such as 'Tranche 1 Force', 'Content of Force report', 'Page Number'";

  private final SourceText text;
  private final List<Finding> findings;

  TableFindings(SourceText text) {
    this.text = text;
    this.findings = new ArrayList<>(text.findings());
  }

  /** All of them, in the order of the document. */
  List<Finding> inOrder() {
    return findings.stream().sorted(IN_ORDER).toList();
  }

  void noTable() {
    String what = text.isBlank() ? "the text is empty" : "no table was found";
    add(Severity.ERROR, "no-table", Findings.top(text), what + ", " + USUAL_HEADING);
  }

  void unknownForce(Cell name) {
    add(Severity.WARNING, "unknown-force", name.span(), whyUnknown(name.text()));
  }

  private static String whyUnknown(String name) {
    try {
      Force.parse(name);
      throw new IllegalStateException(name + " is known");
    } catch (IllegalArgumentException unknown) {
      return unknown.getMessage() + "; the row is kept without a force";
    }
  }

  void rowWithoutForce(SourceSpan span) {
    add(
        Severity.WARNING,
        "row-without-force",
        span,
        "the row continues none, expected the name of a force; it is kept without a force");
  }

  void continuedRow(HalfReadRow row, SourceSpan span) {
    add(
        Severity.NOTE,
        "continued-row",
        span,
        "the row of '%s' goes on here; its parts are joined by one space"
            .formatted(row.nameAsWritten()));
  }

  void unreadableTranche(Cell cell) {
    add(
        Severity.WARNING,
        "unreadable-tranche",
        cell.span(),
        "cannot read a tranche from '" + cell.shown() + "', expected a form like 'Tranche 2'");
  }

  void surplusCell(Cell cell) {
    add(
        Severity.WARNING,
        "surplus-cell",
        cell.span(),
        "'" + cell.shown() + "' stands behind the last column; the row is kept without it");
  }

  void unreadablePages(Cell page, IllegalArgumentException why) {
    add(
        Severity.WARNING,
        "unreadable-pages",
        page.span(),
        why.getMessage() + "; the row is kept without them");
  }

  void reportNamed(Cell place, InspectionReport report) {
    add(
        Severity.NOTE,
        "report-named",
        place.span(),
        "the extracts are taken to be from the reports named here: " + ReportMention.words(report));
  }

  void noHeading(SourceSpan span) {
    add(
        Severity.WARNING,
        "no-heading",
        span,
        "the table has no heading, " + USUAL_HEADING + "; its rows are kept without a tranche");
  }

  void rowsBeforeTranche(List<HalfReadRow> rows) {
    add(
        Severity.WARNING,
        "rows-before-tranche",
        rows.get(0).start(),
        "%s %s before the first tranche, %s; kept without a tranche"
            .formatted(rows.size(), rows.size() == 1 ? "row" : "rows", USUAL_HEADING));
  }

  private void add(Severity severity, String name, SourceSpan span, String message) {
    findings.add(Finding.builder()
        .severity(severity)
        .code("table/" + name)
        .message(message)
        .span(span)
        .build());
  }
}
