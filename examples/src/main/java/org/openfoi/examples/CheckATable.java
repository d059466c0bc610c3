package org.openfoi.examples;

import java.util.List;
import org.openfoi.io.reader.InspectionTableReader;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionReport;
import org.openfoi.model.inspection.InspectionYear;
import org.openfoi.rules.FoiRules;

/** Adds what is known about the reports to a table that was read, and checks it. */
public final class CheckATable {
  private CheckATable() {}

  /** Prints what breaks a rule. */
  public static void main(String... args) {
    ExtractTable read = new InspectionTableReader().read(Sample.text()).value();

    // snippet
    InspectionReport peel = InspectionReport.builder()
        .programme("PEEL")
        .year(InspectionYear.parse("2018/19"))
        .build();
    ExtractTable table = ExtractTable.builder().from(read).report(peel).build();
    List<Finding> findings = FoiRules.standard().check(table);
    findings.forEach(
        finding -> System.out.println(finding.getCode() + ": " + finding.getMessage()));
    // end
  }
}
