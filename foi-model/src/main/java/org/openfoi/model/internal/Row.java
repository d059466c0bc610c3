package org.openfoi.model.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of a resource table, its cells by column name. */
public final class Row {
  private final Map<String, Integer> columns;
  private final String[] cells;

  Row(Map<String, Integer> columns, String[] cells) {
    this.columns = columns;
    this.cells = cells;
  }

  /** The cell of a column; empty if nothing is known. */
  public String get(String column) {
    return cells[columns.get(column)];
  }

  /** The cell of a column, if it is not empty. */
  public Optional<String> find(String column) {
    return Optional.of(get(column)).filter(cell -> !cell.isEmpty());
  }

  /** The parts of a cell that holds several, separated by semicolons. */
  public List<String> list(String column) {
    return find(column).map(cell -> Arrays.asList(cell.split(";"))).orElse(List.of());
  }
}
