package org.openfoi.io.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The header of a table that is read: which column stands where. */
final class CsvHeader {
  private final Map<String, Integer> known = new LinkedHashMap<>();
  private final Map<String, Integer> unknown = new LinkedHashMap<>();
  private final int width;

  /**
   * Finds the columns, in any order and case.
   *
   * @throws IllegalArgumentException if required columns are missing or columns are repeated; the
   *     message lists them all
   */
  CsvHeader(List<String> names, List<CsvColumn> columns) {
    width = names.size();
    Set<String> repeated = new LinkedHashSet<>();
    Set<String> expected =
        columns.stream().map(CsvColumn::name).collect(Collectors.toCollection(LinkedHashSet::new));
    for (int i = 0; i < width; i++) {
      String written = names.get(i).strip();
      String name = written.toLowerCase(Locale.ROOT);
      Integer before = expected.contains(name) ? known.put(name, i) : unknown.put(written, i);
      if (before != null) {
        repeated.add(written);
      }
    }
    List<String> missing = columns.stream()
        .filter(column -> column.required() && !known.containsKey(column.name()))
        .map(CsvColumn::name)
        .toList();
    List<String> trouble = new ArrayList<>();
    if (!missing.isEmpty()) {
      trouble.add("the header lacks " + quoted(missing));
    }
    if (!repeated.isEmpty()) {
      trouble.add("the header repeats " + quoted(repeated));
    }
    if (!trouble.isEmpty()) {
      throw new IllegalArgumentException(
          String.join(" and ", trouble) + ", expected each of " + quoted(expected) + " once");
    }
  }

  /** How many cells each row must have. */
  int width() {
    return width;
  }

  Optional<Integer> index(String column) {
    return Optional.ofNullable(known.get(column));
  }

  /** The columns that the table does not know, by name, with their places. */
  Map<String, Integer> unknown() {
    return unknown;
  }

  private static String quoted(Iterable<String> names) {
    return "'" + String.join("', '", names) + "'";
  }
}
