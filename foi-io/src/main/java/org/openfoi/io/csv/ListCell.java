package org.openfoi.io.csv;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openfoi.model.source.SourceSpan;

/**
 * A cell with several things, separated by semicolons; within a thing {@code %} and {@code ;} are
 * written {@code %25} and {@code %3B}, and a thing without any text {@code %}.
 */
final class ListCell {
  private static final String NOTHING = "%";

  private ListCell() {}

  static String write(Collection<?> things) {
    return FormulaGuard.guard(things.stream()
        .map(thing -> thing.toString().replace("%", "%25").replace(";", "%3B"))
        .map(thing -> thing.isEmpty() ? NOTHING : thing)
        .collect(Collectors.joining(";")));
  }

  static <T> List<T> read(CsvRow row, String column, Function<String, T> parse) {
    return row.find(
            column,
            cell -> Arrays.stream(FormulaGuard.unguard(cell).split(";", -1))
                .map(thing -> thing.equals(NOTHING) ? "" : thing)
                .map(thing -> parse.apply(thing.replace("%3B", ";").replace("%25", "%")))
                .toList())
        .orElse(List.of());
  }

  static List<SourceSpan> spans(CsvRow row) {
    return read(row, "spans", SourceSpan::parse);
  }
}
