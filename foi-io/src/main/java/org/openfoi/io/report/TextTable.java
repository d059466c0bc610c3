package org.openfoi.io.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of text, laid out in columns that a person can read in a terminal, or as a Markdown table.
 *
 * <p>A cell is one line: runs of white space in it become one space.
 */
public final class TextTable {
  private final List<String[]> rows = new ArrayList<>();

  /** A table with these headings and no rows. */
  public TextTable(String... headings) {
    rows.add(headings.clone());
  }

  /**
   * Adds a row; each cell shows what its value prints.
   *
   * @throws IllegalArgumentException if there is not one cell for each heading
   */
  public void row(Object... cells) {
    if (cells.length != rows.get(0).length) {
      throw new IllegalArgumentException(
          "the row has " + cells.length + " cells, expected " + rows.get(0).length);
    }
    String[] texts = new String[cells.length];
    for (int i = 0; i < cells.length; i++) {
      texts[i] = String.valueOf(cells[i]).replaceAll("\\s+", " ");
    }
    rows.add(texts);
  }

  /** As a Markdown table, in which nothing that a cell says is taken for markup. */
  public String toMarkdown() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      text.append('|');
      for (String cell : rows.get(i)) {
        text.append(' ').append(Markdown.escaped(cell)).append(" |");
      }
      text.append('\n');
      if (i == 0) {
        text.append('|').append(" --- |".repeat(rows.get(0).length)).append('\n');
      }
    }
    return text.toString();
  }

  /** In columns two spaces apart, a line each; no line ends with a space. */
  @Override
  public String toString() {
    int[] widths = new int[rows.get(0).length];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.length; i++) {
        line.append(row[i]).append(" ".repeat(widths[i] - row[i].length() + 2));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }
}
