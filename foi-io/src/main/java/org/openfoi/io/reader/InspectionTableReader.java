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
 * of its own does too. A row whose first cell is empty continues the row before it, as a page break
 * leaves it. A line that directly follows a row which has no page cell yet belongs to that row's
 * passage. The first line above the table that is not a sentence is its title; a remark about an
 * unpublished tranche, or one that begins with "Note" or "Source", is kept as a note. Other prose
 * is unclaimed.
 *
 * <p>A row is kept whatever is wrong with it: an unknown force, pages that cannot be read and rows
 * before the first tranche are findings.
 */
public final class InspectionTableReader implements DocumentReader<ExtractTable> {
  /** Makes a reader. */
  public InspectionTableReader() {}

  @Override
  public String layout() {
    return "inspection table";
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
    Optional<TableHeading> heading = TableHeading.of(cells);
    if (heading.isPresent()) {
      table.startPart(heading.get());
    } else if (cells.size() == 1) {
      readProse(line, table);
    } else if (cells.get(0).isEmpty()) {
      table.continueRow(line, table.columns().text(cells), table.columns().page(cells));
    } else if (closesRow(cells, table)) {
      table.continueRow(line, cells.subList(0, 1), Optional.of(cells.get(1)));
    } else if (table.hasHeading() || looksLikeRow(cells, table.columns())) {
      table.startRow(line, cells);
    } else {
      table.prose(line);
    }
  }

  private static void readProse(SourceLine line, HalfReadTable table) {
    Optional<TableNote> note = ProseNote.of(line.cell());
    if (note.isPresent()) {
      table.note(note.get());
    } else if (table.expectsMoreOn(line)) {
      table.continueRow(line, List.of(line.cell()), Optional.empty());
    } else {
      table.prose(line);
    }
  }

  /** Whether a line is the rest of a passage and its page, and not a force and its passage. */
  private static boolean closesRow(List<Cell> cells, HalfReadTable table) {
    return cells.size() == 2
        && table.hasOpenRow()
        && Force.tryParse(cells.get(0).text()).isEmpty()
        && HalfReadRow.pages(cells.get(1)).isPresent();
  }

  /** Whether a line above any heading is a row all the same. */
  private static boolean looksLikeRow(List<Cell> cells, TableHeading columns) {
    return Force.tryParse(cells.get(0).text()).isPresent()
        || cells.size() > 2 && columns.page(cells).flatMap(HalfReadRow::pages).isPresent();
  }
}
