package org.openfoi.io.csv;

import java.util.List;

/** How one kind of record is written as a row and read from it. */
interface RowKind<T> {
  /** The columns of the record itself, in the order in which they are written. */
  List<CsvColumn> columns();

  /** The cells of a record, one for each column; a text that people wrote is guarded. */
  List<String> cells(T value);

  /**
   * The record of a row.
   *
   * @throws IllegalArgumentException if a cell holds something else than its column
   */
  T value(CsvRow row);
}
