package org.openfoi.rules.clock;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.testing.Corpus;

/** A small table of the corpus: no quote within a cell and no line break. */
final class CsvFile {
  private static final Pattern CELL = Pattern.compile("(?:\"([^\"]*)\"|([^,]*))(?:,|$)");

  private CsvFile() {}

  static List<Map<String, String>> rows(String relative) {
    List<String> lines = Corpus.text(relative).lines().toList();
    List<String> columns = cells(lines.get(0));
    return lines.subList(1, lines.size()).stream()
        .map(line -> row(columns, cells(line)))
        .toList();
  }

  private static Map<String, String> row(List<String> columns, List<String> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), cells.get(i));
    }
    return row;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    Matcher cell = CELL.matcher(line + ",");
    for (int at = 0; at <= line.length() && cell.find(at); at = cell.end()) {
      cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1));
    }
    return cells;
  }
}
