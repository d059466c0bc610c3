package org.openfoi.io.csv;

import org.openfoi.model.finding.Finding;
import org.openfoi.model.inspection.InspectionExtract;

/** The CSV tables: one for each kind of record that has a row. */
public final class FoiCsv {
  private static final CsvTable<InspectionExtract> EXTRACTS = new CsvTable<>(new ExtractRows());
  private static final CsvTable<Finding> FINDINGS = new CsvTable<>(new FindingRows());

  private FoiCsv() {}

  /** Extracts of inspection reports, one a row. */
  public static CsvTable<InspectionExtract> extracts() {
    return EXTRACTS;
  }

  /** Findings, one a row. */
  public static CsvTable<Finding> findings() {
    return FINDINGS;
  }
}
