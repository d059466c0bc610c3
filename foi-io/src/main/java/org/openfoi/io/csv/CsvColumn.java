package org.openfoi.io.csv;

/**
 * A column of a table.
 *
 * @param name its name in the header
 * @param required whether a table without it cannot be read
 * @param meaning what its cells hold, in one sentence
 */
public record CsvColumn(String name, boolean required, String meaning) {
  static CsvColumn required(String name, String meaning) {
    return new CsvColumn(name, true, meaning);
  }

  static CsvColumn optional(String name, String meaning) {
    return new CsvColumn(name, false, meaning);
  }
}
