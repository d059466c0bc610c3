package org.openfoi.io.csv;

import java.util.List;
import org.openfoi.model.law.Duty;
import org.openfoi.model.law.Provision;
import org.openfoi.model.refusal.FactorSide;
import org.openfoi.model.row.FactorRow;

/** The arguments of public-interest tests, as rows. */
final class FactorRows implements RowKind<FactorRow> {
  private static final EnumCell<Duty> DUTIES = new EnumCell<>(Duty.class);
  private static final EnumCell<FactorSide> SIDES = new EnumCell<>(FactorSide.class);
  private static final List<CsvColumn> COLUMNS = CaseColumns.with(
      CsvColumn.optional("notice", "The number of the notice in its case, from 1."),
      CsvColumn.optional(
          "claim",
          "The number of the claim in its notice, from 1; empty for a test that belongs to none."),
      CsvColumn.required(
          "provisions",
          "The provision of the claim, or those that the heading of a test of no claim names,"
              + " separated by semicolons."),
      CsvColumn.optional("duty", "Which duty the test is about: " + DUTIES.words() + "."),
      CsvColumn.required("side", "Which way the document counts it: " + SIDES.words() + "."),
      CsvColumn.required("text", "The argument, word for word."),
      CsvColumn.optional("heading", "The heading it stands under."));

  @Override
  public List<CsvColumn> columns() {
    return COLUMNS;
  }

  @Override
  public List<String> cells(FactorRow row) {
    return CaseColumns.cells(
        row,
        CaseColumns.number(row.getNotice()),
        CaseColumns.number(row.getClaim()),
        ListCell.write(row.getProvisions()),
        DUTIES.write(row.getDuty()),
        SIDES.write(row.getSide()),
        FormulaGuard.guard(row.getText()),
        FormulaGuard.guard(row.getHeading()));
  }

  @Override
  public FactorRow value(CsvRow row) {
    FactorRow.Builder factor = FactorRow.builder();
    factor
        .reference(CaseColumns.reference(row))
        .authority(row.findText("authority"))
        .force(CaseColumns.force(row))
        .reply(row.findNumber("reply"))
        .notice(row.findNumber("notice"))
        .claim(row.findNumber("claim"))
        .provisions(ListCell.read(row, "provisions", Provision::of))
        .duty(row.find("duty", DUTIES::parse))
        .text(row.text("text"))
        .heading(row.findText("heading"))
        .spans(ListCell.spans(row))
        .extras(row.extras());
    return factor.side(row.get("side", SIDES::parse)).build();
  }
}
