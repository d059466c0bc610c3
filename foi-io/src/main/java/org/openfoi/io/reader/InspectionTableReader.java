package org.openfoi.io.reader;

import java.util.List;
import java.util.Optional;
import org.openfoi.io.source.Cell;
import org.openfoi.io.source.SourceLine;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.authority.Force;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.TableNote;

/**
 * Reads a table of extracts from an inspectorate's force reports: force, passage, page.
 *
 * <p>Cells are separated by tabs. A heading such as {@code Tranche 1 Force, Content of Force
 * report, Page Number} opens a tranche and says which column is which; {@code Tranche 1} on a line
 * of its own opens one too, and so does a cell of a column headed {@code Tranche}. The cells of
 * other columns are kept in {@code getExtras()} under their heading. A row without a name continues
 * the row before it, as a page break leaves it; so does a line without a tab that directly follows
 * a row without a page. The first line above the table that is not a sentence is its title; a
 * remark about an unpublished tranche, or one that begins with "Note" or "Source", is kept as a
 * note. Other prose is unclaimed.
 *
 * <p>A row is kept whatever is wrong with it: an unknown force, pages that cannot be read and rows
 * before the first tranche are findings.
 */
public final class InspectionTableReader implements DocumentReader<ExtractTable>, Recognised {
  /** More cells than any table of extracts has columns, even with tabs in its passages. */
  private static final int MOST_CELLS = 500;

  /** Makes a reader. */
  public InspectionTableReader() {}

  @Override
  public String layout() {
    return "inspection table";
  }

  @Override
  public int fit(Marks marks) {
    return marks.showsTable() ? 95 : 0;
  }

  @Override
  public ReadResult<ExtractTable> read(SourceText text) {
    HalfReadTable table = new HalfReadTable(text);
    for (SourceLine line : text.lines()) {
      if (!line.isBlank()) {
        read(line, table);
      }
    }
    return table.finish();
  }

  private static void read(SourceLine line, HalfReadTable table) {
    List<Cell> cells = line.cells();
    if (cells.size() > MOST_CELLS) {
      table.unclaimed(line);
      return;
    }
    Optional<TableHeading> heading = TableHeading.of(cells);
    if (heading.isPresent()) {
      table.startPart(line, heading.get());
    } else if (cells.size() == 1) {
      readProse(line, table);
    } else {
      readRow(line, cells, table);
    }
  }

  private static void readRow(SourceLine line, List<Cell> cells, HalfReadTable table) {
    TableColumns.Row row = table.columns().cut(cells);
    Optional<TableNote> note = ProseNote.ofUnpublished(line.cell());
    if (note.isPresent()
        && row.name().flatMap(name -> Force.tryParse(name.text())).isEmpty()) {
      table.note(note.get());
    } else if (closesRow(cells, table)) {
      table.closeRow(line, cells.get(0), cells.get(1));
    } else if (row.name().isEmpty()) {
      table.continueRow(line, row);
    } else if (table.hasHeading() || looksLikeRow(row)) {
      table.startRow(line, row);
    } else {
      table.prose(line);
    }
  }

  private static void readProse(SourceLine line, HalfReadTable table) {
    Optional<TableNote> unpublished = ProseNote.ofUnpublished(line.cell());
    Optional<TableNote> note = ProseNote.of(line.cell());
    if (unpublished.isPresent()) {
      table.note(unpublished.get());
    } else if (ProseNote.isPageNumber(line.cell())) {
      table.unclaimed(line);
    } else if (table.expectsMoreOn(line)) {
      table.continuePassage(line);
    } else if (note.isPresent()) {
      table.note(note.get());
    } else {
      table.prose(line);
    }
  }

  /** Whether a line is the rest of a passage and its page, and not a force and its passage. */
  private static boolean closesRow(List<Cell> cells, HalfReadTable table) {
    return cells.size() == 2
        && table.hasOpenRow()
        && !cells.get(0).isEmpty()
        && Force.tryParse(cells.get(0).text()).isEmpty()
        && HalfReadRow.pages(cells.get(1)).isPresent();
  }

  /** Whether a line above any heading is a row all the same. */
  private static boolean looksLikeRow(TableColumns.Row row) {
    return row.name().flatMap(name -> Force.tryParse(name.text())).isPresent()
        || row.page().flatMap(HalfReadRow::pages).isPresent();
  }
}
