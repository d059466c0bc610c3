package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openfoi.io.source.Cell;
import org.openfoi.io.source.SourceLine;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.authority.Force;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionReport;
import org.openfoi.model.inspection.TableNote;
import org.openfoi.model.inspection.Tranche;
import org.openfoi.model.source.SourceSpan;

/** A table of extracts while its lines come in. */
final class HalfReadTable {
  private static final int LONGEST_TITLE = 200;
  private static final Pattern SENTENCE = Pattern.compile(".*[.:;,]");
  private static final Comparator<Finding> IN_ORDER =
      Comparator.comparing(finding -> finding.getSpan().orElseThrow());
  private static final String USUAL_HEADING =
      "expected a heading such as 'Tranche 1 Force', 'Content of Force report', 'Page Number'";

  private final SourceText text;
  private final List<Finding> findings;
  private final List<SourceLine> unclaimed = new ArrayList<>();
  private final List<TableNote> notes = new ArrayList<>();
  private final List<HalfReadRow> rows = new ArrayList<>();
  private Optional<SourceLine> title = Optional.empty();
  private Optional<Tranche> tranche = Optional.empty();
  private TableHeading columns = TableHeading.USUAL;
  private boolean hasHeading;

  HalfReadTable(SourceText text) {
    this.text = text;
    this.findings = new ArrayList<>(text.findings());
  }

  TableHeading columns() {
    return columns;
  }

  boolean hasHeading() {
    return hasHeading;
  }

  /** Whether the last row has no page cell yet. */
  boolean hasOpenRow() {
    return !rows.isEmpty() && lastRow().isOpen();
  }

  /** Whether a line without a tab belongs to the last row: no page yet, and no line between. */
  boolean expectsMoreOn(SourceLine line) {
    return hasOpenRow() && lastRow().lastLine() == line.number() - 1;
  }

  void startPart(TableHeading heading) {
    hasHeading = true;
    tranche = heading.tranche().or(() -> tranche);
    columns = heading.hasColumns() ? heading : columns;
  }

  void startRow(SourceLine line, List<Cell> cells) {
    HalfReadRow row = new HalfReadRow(Optional.of(cells.get(0)), tranche);
    rows.add(row);
    fill(row, line, columns.text(cells), columns.page(cells));
    String name = cells.get(0).text();
    if (Force.tryParse(name).isEmpty()) {
      find(Severity.WARNING, "unknown-force", cells.get(0).span(), whyUnknown(name));
    }
  }

  void continueRow(SourceLine line, List<Cell> passage, Optional<Cell> page) {
    if (rows.isEmpty()) {
      rows.add(new HalfReadRow(Optional.empty(), tranche));
      find(
          Severity.WARNING,
          "row-without-force",
          passage.get(0).span(),
          "the row continues none, expected a force in its first cell; it is kept without a force");
    } else {
      find(
          Severity.NOTE,
          "continued-row",
          passage.get(0).span(),
          "the row of '%s' goes on here; its parts are joined by one space"
              .formatted(lastRow().nameAsWritten()));
    }
    fill(lastRow(), line, passage, page);
  }

  void note(TableNote note) {
    notes.add(note);
  }

  void prose(SourceLine line) {
    String prose = line.cell().text();
    if (title.isEmpty()
        && rows.isEmpty()
        && !hasHeading
        && prose.length() <= LONGEST_TITLE
        && !SENTENCE.matcher(prose).matches()) {
      title = Optional.of(line);
    } else {
      unclaimed.add(line);
    }
  }

  ReadResult<ExtractTable> finish() {
    if (rows.isEmpty() && !hasHeading) {
      title.ifPresent(line -> unclaimed.add(0, line));
      title = Optional.empty();
      find(Severity.ERROR, "no-table", top(), noTable());
    }
    Optional<InspectionReport> report = report();
    findRowsWithoutTranche();
    findings.sort(IN_ORDER);
    ExtractTable table = ExtractTable.builder()
        .title(title.map(line -> line.cell().text()))
        .report(report)
        .extracts(rows.stream().map(HalfReadRow::finish).toList())
        .notes(notes)
        .build();
    return new ReadResult<>(table, findings, unclaimed);
  }

  private void fill(HalfReadRow row, SourceLine line, List<Cell> passage, Optional<Cell> page) {
    passage.forEach(part -> row.add(part, line.number()));
    page.ifPresent(cell -> {
      try {
        row.addPages(cell);
      } catch (IllegalArgumentException unreadable) {
        find(
            Severity.WARNING,
            "unreadable-pages",
            cell.span(),
            unreadable.getMessage() + "; the row is kept without them");
      }
    });
  }

  /** The reports that the title or a note names; the first that names one counts. */
  private Optional<InspectionReport> report() {
    List<Cell> places = new ArrayList<>();
    title.ifPresent(line -> places.add(line.cell()));
    notes.forEach(note -> places.add(new Cell(note.getText(), note.getSpan().orElseThrow())));
    for (Cell place : places) {
      Optional<InspectionReport> report = ReportMention.of(place.text());
      if (report.isPresent()) {
        find(
            Severity.NOTE,
            "report-named",
            place.span(),
            "the extracts are taken to be from the reports named here: "
                + ReportMention.words(report.get()));
        return report;
      }
    }
    return Optional.empty();
  }

  private void findRowsWithoutTranche() {
    List<HalfReadRow> without = rows.stream().filter(row -> !row.hasTranche()).toList();
    if (without.isEmpty()) {
      return;
    }
    if (!hasHeading) {
      find(
          Severity.WARNING,
          "no-heading",
          without.get(0).start(),
          "the table has no heading, " + USUAL_HEADING + "; its rows are kept without a tranche");
    } else if (tranche.isPresent()) {
      find(
          Severity.WARNING,
          "rows-before-tranche",
          without.get(0).start(),
          "%s %s before the first tranche, %s; kept without a tranche"
              .formatted(without.size(), without.size() == 1 ? "row" : "rows", USUAL_HEADING));
    }
  }

  private String noTable() {
    return (text.isBlank() ? "the text is empty" : "no table was found") + ", " + USUAL_HEADING;
  }

  private static String whyUnknown(String name) {
    try {
      Force.parse(name);
      throw new IllegalStateException(name + " is known");
    } catch (IllegalArgumentException unknown) {
      return unknown.getMessage() + "; the row is kept without a force";
    }
  }

  private void find(Severity severity, String name, SourceSpan span, String message) {
    findings.add(Finding.builder()
        .severity(severity)
        .code("table/" + name)
        .message(message)
        .span(span)
        .build());
  }

  private HalfReadRow lastRow() {
    return rows.get(rows.size() - 1);
  }

  private SourceSpan top() {
    return SourceSpan.builder()
        .document(text.document())
        .line(1)
        .column(1)
        .length(0)
        .build();
  }
}
