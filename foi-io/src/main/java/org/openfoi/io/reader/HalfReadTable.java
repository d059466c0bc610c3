package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openfoi.io.source.Cell;
import org.openfoi.io.source.SourceLine;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.authority.Force;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionReport;
import org.openfoi.model.inspection.TableNote;
import org.openfoi.model.inspection.Tranche;
import org.openfoi.model.source.SourceSpan;

/** A table of extracts while its lines come in. */
final class HalfReadTable {
  private static final int LONGEST_TITLE = 200;
  private static final Pattern SENTENCE = Pattern.compile(".*[.:;,]");

  private final TableFindings findings;
  private final List<SourceLine> unclaimed = new ArrayList<>();
  private final List<Structure> structure = new ArrayList<>();
  private final List<TableNote> notes = new ArrayList<>();
  private final List<HalfReadRow> rows = new ArrayList<>();
  private final Map<String, Optional<Force>> forces = new HashMap<>();

  /** Lines behind a gap in an open row: of its passage if a page still comes, of nobody if not. */
  private final List<SourceLine> pending = new ArrayList<>();

  private Optional<SourceLine> title = Optional.empty();
  private Optional<Tranche> tranche = Optional.empty();
  private TableColumns columns = TableColumns.USUAL;
  private boolean hasHeading;

  HalfReadTable(SourceText text) {
    this.findings = new TableFindings(text);
  }

  TableColumns columns() {
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

  void startPart(SourceLine line, TableHeading heading) {
    giveUpPending();
    structure.add(new Structure(Structure.Kind.HEADING, line.cell().span()));
    hasHeading = true;
    tranche = heading.tranche().or(() -> tranche);
    columns = heading.columns().orElse(columns);
  }

  void startRow(SourceLine line, TableColumns.Row cells) {
    giveUpPending();
    cells.tranche().ifPresent(this::startTranche);
    HalfReadRow row = row(cells);
    fill(line, cells);
    if (row.hasUnknownForce()) {
      findings.unknownForce(cells.name().orElseThrow());
    }
  }

  /** Begins a row; the force of a name is looked up once, for many rows have the same. */
  private HalfReadRow row(TableColumns.Row cells) {
    Optional<Force> force =
        cells.name().flatMap(name -> forces.computeIfAbsent(name.text(), Force::tryParse));
    rows.add(new HalfReadRow(cells, force, tranche, columns.endWithText()));
    return lastRow();
  }

  /** A row without a name: the rest of the row before it. */
  void continueRow(SourceLine line, TableColumns.Row cells) {
    giveUpPending();
    SourceSpan start =
        cells.passage().stream().findFirst().map(Cell::span).orElse(line.cell().span());
    if (rows.isEmpty()) {
      row(cells);
      findings.rowWithoutForce(start);
    } else {
      findings.continuedRow(lastRow(), start);
    }
    fill(line, cells);
  }

  /** The rest of a passage, and the page that closes its row. */
  void closeRow(SourceLine line, Cell rest, Cell page) {
    for (SourceLine before : pending) {
      continuePassage(before);
    }
    pending.clear();
    findings.continuedRow(lastRow(), rest.span());
    lastRow().add(rest, line.number());
    structure.add(new Structure(Structure.Kind.LABEL, page.span()));
    addPages(page);
  }

  /** A line without a tab that belongs to the passage of the open row. */
  void continuePassage(SourceLine line) {
    findings.continuedRow(lastRow(), line.cell().span());
    lastRow().add(line.cell(), line.number());
  }

  void note(TableNote note) {
    notes.add(note);
  }

  void unclaimed(SourceLine line) {
    unclaimed.add(line);
  }

  void prose(SourceLine line) {
    String prose = line.cell().text();
    if (hasOpenRow()) {
      pending.add(line);
    } else if (title.isEmpty()
        && rows.isEmpty()
        && !hasHeading
        && prose.length() <= LONGEST_TITLE
        && prose.indexOf('\t') < 0
        && !SENTENCE.matcher(prose).matches()) {
      title = Optional.of(line);
    } else {
      unclaimed.add(line);
    }
  }

  ReadResult<ExtractTable> finish() {
    giveUpPending();
    if (rows.isEmpty() && !hasHeading) {
      title.ifPresent(line -> unclaimed.add(0, line));
      title = Optional.empty();
      findings.noTable();
    }
    title.ifPresent(
        line -> structure.add(new Structure(Structure.Kind.HEADING, line.cell().span())));
    structure.sort(Comparator.comparing(Structure::span));
    Optional<InspectionReport> report = report();
    findRowsWithoutTranche();
    ExtractTable table = ExtractTable.builder()
        .title(title.map(line -> line.cell().text()))
        .report(report)
        .extracts(rows.stream().map(HalfReadRow::finish).toList())
        .notes(notes)
        .build();
    unclaimed.sort(Comparator.comparing(SourceLine::number));
    return new ReadResult<>(table, structure, findings.inOrder(), unclaimed);
  }

  private void giveUpPending() {
    unclaimed.addAll(pending);
    pending.clear();
  }

  private void startTranche(Cell cell) {
    try {
      tranche = Optional.of(Tranche.parse(cell.text()));
    } catch (IllegalArgumentException unreadable) {
      findings.unreadableTranche(cell);
    }
  }

  private void fill(SourceLine line, TableColumns.Row cells) {
    cells.passage().forEach(part -> lastRow().add(part, line.number()));
    line.cells().stream()
        .filter(cell -> !cell.isEmpty() && !cells.passage().contains(cell))
        .forEach(cell -> structure.add(new Structure(Structure.Kind.LABEL, cell.span())));
    if (cells.passage().isEmpty()) {
      lastRow().add(new Cell("", line.cell().span()), line.number());
    }
    lastRow().addOthers(cells.others());
    cells.page().ifPresent(this::addPages);
    cells.surplus().forEach(findings::surplusCell);
  }

  private void addPages(Cell page) {
    try {
      lastRow().addPages(page);
    } catch (IllegalArgumentException unreadable) {
      findings.unreadablePages(page, unreadable);
    }
  }

  /** The reports that the title or a note names; the first that names one counts. */
  private Optional<InspectionReport> report() {
    List<Cell> places = new ArrayList<>();
    title.ifPresent(line -> places.add(line.cell()));
    notes.forEach(note -> places.add(new Cell(note.getText(), note.getSpan().orElseThrow())));
    for (Cell place : places) {
      Optional<InspectionReport> report = ReportMention.of(place.text());
      if (report.isPresent()) {
        findings.reportNamed(place, report.get());
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
      findings.noHeading(without.get(0).start());
    } else if (tranche.isPresent()) {
      findings.rowsBeforeTranche(without);
    }
  }

  private HalfReadRow lastRow() {
    return rows.get(rows.size() - 1);
  }
}
