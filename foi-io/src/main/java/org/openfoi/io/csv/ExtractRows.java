package org.openfoi.io.csv;

import java.util.List;
import java.util.stream.Collectors;
import org.openfoi.model.authority.Force;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.model.inspection.PageNumbers;
import org.openfoi.model.inspection.Tranche;

/** Extracts of inspection reports as rows. */
final class ExtractRows implements RowKind<InspectionExtract> {
  private static final List<CsvColumn> COLUMNS = List.of(
      CsvColumn.required("force", "The force's identifier; empty if none is known."),
      CsvColumn.required("tranche", "The tranche's number; empty if none is known."),
      CsvColumn.required("pages", "The pages of the report, separated by semicolons."),
      CsvColumn.required("text", "The passage, word for word."),
      CsvColumn.optional("force_as_written", "The force's name as the document writes it."),
      CsvColumn.optional(
          "spans",
          "Where the passage was read, document:line:column+length, separated by semicolons;"
              + " % and ; in a document's name are written %25 and %3B."));

  @Override
  public List<CsvColumn> columns() {
    return COLUMNS;
  }

  @Override
  public List<String> cells(InspectionExtract extract) {
    return List.of(
        extract.getForce().map(Force::getId).orElse(""),
        extract.getTranche().map(tranche -> String.valueOf(tranche.getNumber())).orElse(""),
        extract.getPages().map(ExtractRows::join).orElse(""),
        FormulaGuard.guard(extract.getText()),
        FormulaGuard.guard(extract.getForceAsWritten()),
        ListCell.write(extract.getSpans()));
  }

  @Override
  public InspectionExtract value(CsvRow row) {
    return InspectionExtract.builder()
        .force(row.find("force", Force::of))
        .tranche(row.find("tranche", Tranche::parse))
        .pages(row.find("pages", PageNumbers::parse))
        .text(row.text("text"))
        .forceAsWritten(row.findText("force_as_written"))
        .spans(ListCell.spans(row))
        .extras(row.extras())
        .build();
  }

  private static String join(PageNumbers pages) {
    return pages.getPages().stream().map(String::valueOf).collect(Collectors.joining(";"));
  }
}
