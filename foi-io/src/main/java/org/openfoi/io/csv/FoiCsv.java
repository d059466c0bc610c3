package org.openfoi.io.csv;

import org.openfoi.model.finding.Finding;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.model.row.AnswerRow;
import org.openfoi.model.row.ClaimRow;
import org.openfoi.model.row.FactorRow;
import org.openfoi.model.row.FigureRow;

/** The CSV tables: one for each kind of record that has a row. */
public final class FoiCsv {
  private static final CsvTable<InspectionExtract> EXTRACTS = new CsvTable<>(new ExtractRows());
  private static final CsvTable<Finding> FINDINGS = new CsvTable<>(new FindingRows());

  private static final CsvTable<AnswerRow> ANSWERS = new CsvTable<>(new AnswerRows());
  private static final CsvTable<ClaimRow> CLAIMS = new CsvTable<>(new ClaimRows());
  private static final CsvTable<FigureRow> FIGURES = new CsvTable<>(new FigureRows());
  private static final CsvTable<FactorRow> FACTORS = new CsvTable<>(new FactorRows());

  private FoiCsv() {}

  /** Extracts of inspection reports, one a row. */
  public static CsvTable<InspectionExtract> extracts() {
    return EXTRACTS;
  }

  /** Findings, one a row. */
  public static CsvTable<Finding> findings() {
    return FINDINGS;
  }

  /** Questions and what is said to them, one pair a row: {@link CaseRows#answers}. */
  public static CsvTable<AnswerRow> answers() {
    return ANSWERS;
  }

  /** What refusal notices rely on, one claim a row: {@link CaseRows#claims}. */
  public static CsvTable<ClaimRow> claims() {
    return CLAIMS;
  }

  /** Numbers that answers give, one a row: {@link CaseRows#figures}. */
  public static CsvTable<FigureRow> figures() {
    return FIGURES;
  }

  /** The arguments of public-interest tests, one a row: {@link CaseRows#factors}. */
  public static CsvTable<FactorRow> factors() {
    return FACTORS;
  }
}
