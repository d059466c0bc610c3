package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openfoi.io.source.Cell;

/**
 * Which column of a table of extracts is which, counted from 0; -1 for a column that is not there.
 *
 * @param force the force's name
 * @param text the passage
 * @param page the pages of the report
 * @param tranche the tranche, where it has a column of its own
 * @param names the heading's words, column by column; empty where there is no heading
 */
record TableColumns(int force, int text, int page, int tranche, List<String> names) {
  /** How tables are mostly laid out, and read where no heading says more. */
  static final TableColumns USUAL = new TableColumns(0, 1, 2, -1, List.of());

  /**
   * A row cut at its columns.
   *
   * @param name the force's name; empty in a row that continues the one before
   * @param passage the parts of the passage; more than one where it holds tabs
   * @param page the page cell, if the row is long enough to have one
   * @param tranche the tranche, if it has a column and a cell
   * @param others the cells of columns that the reader does not know, by heading
   * @param surplus cells behind the last column
   */
  record Row(
      Optional<Cell> name,
      List<Cell> passage,
      Optional<Cell> page,
      Optional<Cell> tranche,
      Map<String, String> others,
      List<Cell> surplus) {}

  /** Whether the passage stands in the last column, so that nothing shows where it ends. */
  boolean endWithText() {
    return text > page && text >= names.size() - 1;
  }

  /** Cuts a line into the parts of a row. */
  Row cut(List<Cell> line) {
    int count = line.size();
    while (count > width() && line.get(count - 1).isEmpty()) {
      count--;
    }
    List<Cell> cells = line.subList(0, count);
    int surplus = Math.max(0, count - width());
    // a passage that holds tabs pushes the page to the end of the line
    boolean pushed = surplus > 0
        && page == width() - 1
        && text == page - 1
        && HalfReadRow.pages(cells.get(count - 1)).isPresent();
    if (pushed) {
      return row(
          cells, cells.subList(text, count - 1), Optional.of(cells.get(count - 1)), List.of());
    }
    List<Cell> passage = at(cells, text).map(List::of).orElse(List.of());
    return row(cells, passage, at(cells, page), cells.subList(count - surplus, count));
  }

  private Row row(List<Cell> cells, List<Cell> passage, Optional<Cell> pages, List<Cell> surplus) {
    Map<String, String> others = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
      if (i != force && i != text && i != page && i != tranche && !cells.get(i).isEmpty()) {
        others.put(names.get(i), cells.get(i).text());
      }
    }
    return new Row(
        at(cells, force).filter(cell -> !cell.isEmpty()),
        passage,
        pages,
        at(cells, tranche).filter(cell -> !cell.isEmpty()),
        others,
        new ArrayList<>(surplus));
  }

  private int width() {
    return Math.max(names.size(), Math.max(force, Math.max(text, page)) + 1);
  }

  private static Optional<Cell> at(List<Cell> cells, int column) {
    return column >= 0 && column < cells.size() ? Optional.of(cells.get(column)) : Optional.empty();
  }
}
