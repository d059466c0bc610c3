package org.openfoi.io.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of text, laid out in columns that a person can read in a terminal, or as a Markdown table.
 *
 * <p>A cell is one line: runs of white space in it become one space.
 */
public final class TextTable {
  private static final int GAP = 2;
  private static final int NARROWEST = 24;

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
    return toString(Integer.MAX_VALUE);
  }

  /**
   * In columns two spaces apart; no line ends with a space.
   *
   * @param width how long a line should be at most: the widest column goes on in further lines,
   *     broken between words, but stays wide enough to be read
   */
  public String toString(int width) {
    int[] widths = widths();
    int widest = 0;
    int line = -GAP;
    for (int i = 0; i < widths.length; i++) {
      widest = widths[i] > widths[widest] ? i : widest;
      line += widths[i] + GAP;
    }
    if (line > width) {
      int least = Math.min(widths[widest], NARROWEST);
      widths[widest] = Math.max(least, widths[widest] - (line - width));
    }
    StringBuilder text = new StringBuilder();
    for (String[] row : rows) {
      String[] cells = row.clone();
      for (String part : parts(row[widest], widths[widest])) {
        cells[widest] = part;
        append(text, cells, widths);
        Arrays.fill(cells, "");
      }
    }
    return text.toString();
  }

  private int[] widths() {
    int[] widths = new int[rows.get(0).length];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
    }
    return widths;
  }

  /** A text in lines of a width, unless a word is longer; one line at least. */
  private static List<String> parts(String text, int width) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!part.isEmpty() && part.length() + 1 + word.length() > width) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.append(part.isEmpty() ? "" : " ").append(word);
    }
    parts.add(part.toString());
    return parts;
  }

  private static void append(StringBuilder text, String[] cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      line.append(cells[i]).append(" ".repeat(Math.max(0, widths[i] - cells[i].length()) + GAP));
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }
}
