package org.openfoi.io.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openfoi.model.authority.Force;
import org.openfoi.model.internal.Shown;
import org.openfoi.model.request.RequestReference;
import org.openfoi.model.row.CaseRow;

/** The columns that every row of a case begins with, by which tables join. */
final class CaseColumns {
  private static final List<CsvColumn> FIRST = List.of(
      CsvColumn.required("reference", "The authority's reference for the request."),
      CsvColumn.required("authority", "The name of the authority that was asked and answers."),
      CsvColumn.optional("force", "The identifier of the police force that the authority is."),
      CsvColumn.optional(
          "reply",
          "The number of the reply in its case, from 1; empty for what stands in no reply."));

  static final CsvColumn SPANS = CsvColumn.optional(
      "spans",
      "Where it was read, document:line:column+length, separated by semicolons; % and ; in a"
          + " document's name are written %25 and %3B.");

  static final String SEVERAL =
      ", separated by semicolons; % and ; are written %25 and %3B, one without text is written %.";

  private CaseColumns() {}

  /** The columns of a table: the common ones, its own, and where the row was read. */
  static List<CsvColumn> with(CsvColumn... own) {
    List<CsvColumn> columns = new ArrayList<>(FIRST);
    columns.addAll(List.of(own));
    columns.add(SPANS);
    return List.copyOf(columns);
  }

  /** The cells of a row, in the same order. */
  static List<String> cells(CaseRow row, String... own) {
    List<String> cells = new ArrayList<>();
    cells.add(FormulaGuard.guard(row.getReference().map(RequestReference::toString)));
    cells.add(FormulaGuard.guard(row.getAuthority()));
    cells.add(row.getForce().map(Force::getId).orElse(""));
    cells.add(number(row.getReply()));
    cells.addAll(List.of(own));
    cells.add(ListCell.write(row.getSpans()));
    return cells;
  }

  static Optional<RequestReference> reference(CsvRow row) {
    return row.find("reference", cell -> RequestReference.of(FormulaGuard.unguard(cell)));
  }

  static Optional<Force> force(CsvRow row) {
    return row.find("force", Force::of);
  }

  static String number(Optional<?> number) {
    return number.map(Object::toString).orElse("");
  }

  static boolean truth(String cell) {
    if (!cell.equals("true") && !cell.equals("false")) {
      throw new IllegalArgumentException(
          "found '" + Shown.shortened(cell) + "', expected 'true' or 'false'");
    }
    return cell.equals("true");
  }

  static LocalDate date(String cell) {
    try {
      return LocalDate.parse(cell);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "cannot read a date from '" + Shown.shortened(cell)
              + "', expected a form like '2026-03-30'",
          e);
    }
  }

  static BigDecimal decimal(String cell) {
    try {
      return new BigDecimal(cell);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "cannot read a number from '" + Shown.shortened(cell) + "', expected a form like '12.5'",
          e);
    }
  }
}
