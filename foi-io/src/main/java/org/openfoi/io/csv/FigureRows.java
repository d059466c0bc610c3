package org.openfoi.io.csv;

import java.util.List;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.response.Measure;
import org.openfoi.model.row.FigureRow;

/** Numbers that answers give, as rows. */
final class FigureRows implements RowKind<FigureRow> {
  private static final EnumCell<Measure> MEASURES = new EnumCell<>(Measure.class);
  private static final List<CsvColumn> COLUMNS = CaseColumns.with(
      CsvColumn.optional("answer", "The number of the answer in its reply, from 1."),
      CsvColumn.required(
          "questions",
          "The numbers of the questions answered, separated by semicolons; empty for an answer to"
              + " the whole request."),
      CsvColumn.optional(
          "breakdown",
          "The number of the breakdown in its answer, from 1; empty for a figure on its own."),
      CsvColumn.optional("title", "What is broken down."),
      CsvColumn.optional("label", "What the figure is of; empty for a total."),
      CsvColumn.optional(
          "total", "true for the total that the document itself states, otherwise false."),
      CsvColumn.required(
          "amount", "How many: pounds for money, hundredths for per cent; a point for decimals."),
      CsvColumn.required("measure", "What is measured: " + MEASURES.words() + "."),
      CsvColumn.optional("unit", "What was counted, in the authority's own word."),
      CsvColumn.optional("as_at", "The day on which it was true, such as 2026-03-01."),
      CsvColumn.optional(
          "approximate", "true where the document calls it approximate, otherwise false."));

  @Override
  public List<CsvColumn> columns() {
    return COLUMNS;
  }

  @Override
  public List<String> cells(FigureRow row) {
    return CaseColumns.cells(
        row,
        CaseColumns.number(row.getAnswer()),
        ListCell.write(row.getQuestions()),
        CaseColumns.number(row.getBreakdown()),
        FormulaGuard.guard(row.getTitle()),
        FormulaGuard.guard(row.getLabel()),
        String.valueOf(row.isTotal()),
        row.getAmount().toString(),
        MEASURES.write(row.getMeasure()),
        FormulaGuard.guard(row.getUnit()),
        CaseColumns.number(row.getAsAt()),
        String.valueOf(row.isApproximate()));
  }

  @Override
  public FigureRow value(CsvRow row) {
    FigureRow.Builder figure = FigureRow.builder();
    figure
        .reference(CaseColumns.reference(row))
        .authority(row.findText("authority"))
        .force(CaseColumns.force(row))
        .reply(row.findNumber("reply"))
        .answer(row.findNumber("answer"))
        .questions(ListCell.read(row, "questions", QuestionNumber::parse))
        .breakdown(row.findNumber("breakdown"))
        .title(row.findText("title"))
        .label(row.findText("label"))
        .total(row.find("total", CaseColumns::truth).orElse(false))
        .unit(row.findText("unit"))
        .asAt(row.find("as_at", CaseColumns::date))
        .approximate(row.find("approximate", CaseColumns::truth).orElse(false))
        .spans(ListCell.spans(row))
        .extras(row.extras());
    return figure
        .amount(row.get("amount", CaseColumns::decimal))
        .measure(row.get("measure", MEASURES::parse))
        .build();
  }
}
