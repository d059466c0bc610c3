package org.openfoi.io.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.openfoi.io.json.FoiJson;
import org.openfoi.model.finding.FormatException;

/** One row of a table that is read: its cells by column name. */
final class CsvRow {
  private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,10}");

  private final CsvHeader header;
  private final List<String> cells;
  private final List<String> trouble = new ArrayList<>();

  CsvRow(CsvHeader header, List<String> cells) {
    this.header = header;
    this.cells = cells;
  }

  /** A text that must be there, though it may be empty. */
  String text(String column) {
    return FormulaGuard.unguard(cell(column));
  }

  /** A text that may be absent. */
  Optional<String> findText(String column) {
    return find(column, FormulaGuard::unguard);
  }

  /** What a cell that is not empty holds; nothing, and {@link #trouble}, if it cannot be read. */
  <V> Optional<V> find(String column, Function<String, V> parse) {
    String cell = cell(column);
    try {
      return cell.isEmpty() ? Optional.empty() : Optional.of(parse(column, cell, parse));
    } catch (IllegalArgumentException e) {
      trouble.add(e.getMessage());
      return Optional.empty();
    }
  }

  /** What is wrong with the cells that were looked for so far; the list grows. */
  List<String> trouble() {
    return trouble;
  }

  /** A whole number that may be absent. */
  Optional<Integer> findNumber(String column) {
    return find(column, CsvRow::number);
  }

  /**
   * What a cell holds that must not be empty.
   *
   * @throws IllegalArgumentException if it cannot be read; so ask for it last
   */
  <V> V get(String column, Function<String, V> parse) {
    return parse(column, cell(column), parse);
  }

  /** The unknown properties: those of the column extras, then the cells of unknown columns. */
  Map<String, Object> extras() {
    Map<String, Object> extras = new LinkedHashMap<>();
    find(CsvTable.EXTRAS.name(), CsvRow::parseObject).ifPresent(extras::putAll);
    header.unknown().forEach((name, index) -> extras.put(name, cells.get(index)));
    return extras;
  }

  private String cell(String column) {
    return header.index(column).map(cells::get).orElse("");
  }

  private static <V> V parse(String column, String cell, Function<String, V> parse) {
    try {
      return parse.apply(cell);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("column '" + column + "': " + e.getMessage(), e);
    } catch (FormatException e) {
      throw new IllegalArgumentException(
          "column '" + column + "': " + e.getFinding().getMessage(), e);
    }
  }

  private static int number(String cell) {
    if (!WHOLE_NUMBER.matcher(cell).matches() || Long.parseLong(cell) > Integer.MAX_VALUE) {
      String shown =
          cell.length() > 80 ? "a text of " + cell.length() + " characters" : "'" + cell + "'";
      throw new IllegalArgumentException(
          "cannot read a whole number from " + shown + ", expected 0 to " + Integer.MAX_VALUE);
    }
    return Integer.parseInt(cell);
  }

  @SuppressWarnings("unchecked") // Jackson reads an object with text keys, or throws
  private static Map<String, Object> parseObject(String json) {
    return FoiJson.read(json, Map.class);
  }
}
