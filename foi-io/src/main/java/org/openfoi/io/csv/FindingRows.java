package org.openfoi.io.csv;

import java.util.List;
import java.util.Optional;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Provision;
import org.openfoi.model.source.SourceSpan;

/** Findings as rows. */
final class FindingRows implements RowKind<Finding> {
  private static final List<CsvColumn> COLUMNS = List.of(
      CsvColumn.required("severity", "error, warning or note."),
      CsvColumn.required("code", "What kind of thing was found."),
      CsvColumn.required("message", "What was found, in one sentence."),
      CsvColumn.optional("basis", "The provision that asks it; empty if no law does."),
      CsvColumn.optional("document", "The document's name."),
      CsvColumn.optional("line", "The line, from 1; empty if it was not read from a text."),
      CsvColumn.optional("column", "The column, from 1, in UTF-16 code units."),
      CsvColumn.optional("length", "How many UTF-16 code units."),
      CsvColumn.optional("pointer", "Where in the value it stands, as a JSON pointer."));

  @Override
  public List<CsvColumn> columns() {
    return COLUMNS;
  }

  @Override
  public List<String> cells(Finding finding) {
    Optional<SourceSpan> span = finding.getSpan();
    return List.of(
        finding.getSeverity().toString(),
        FormulaGuard.guard(finding.getCode()),
        FormulaGuard.guard(finding.getMessage()),
        finding.getBasis().map(Provision::toString).orElse(""),
        FormulaGuard.guard(span.flatMap(SourceSpan::getDocument)),
        span.map(place -> String.valueOf(place.getLine())).orElse(""),
        span.map(place -> String.valueOf(place.getColumn())).orElse(""),
        span.map(place -> String.valueOf(place.getLength())).orElse(""),
        FormulaGuard.guard(finding.getPointer()));
  }

  @Override
  public Finding value(CsvRow row) {
    Optional<SourceSpan> span = row.findNumber("line")
        .map(line -> SourceSpan.builder()
            .document(row.findText("document"))
            .line(line)
            .column(row.findNumber("column").orElse(1))
            .length(row.findNumber("length").orElse(0))
            .build());
    return Finding.builder()
        .code(row.text("code"))
        .message(row.text("message"))
        .basis(row.find("basis", Provision::of))
        .span(span)
        .pointer(row.findText("pointer"))
        .extras(row.extras())
        .severity(row.get("severity", Severity::parse))
        .build();
  }
}
