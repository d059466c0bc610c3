package org.openfoi.examples;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openfoi.io.reader.ReadResult;
import org.openfoi.io.report.FindingReport;
import org.openfoi.model.authority.Force;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;

/** Finds the table that shows a value, whatever kind of record it is or holds. */
final class Tables {
  private Tables() {}

  /** The table of extracts, findings or forces; nothing for any other value. */
  static Optional<String> of(Object value) {
    List<InspectionExtract> extracts = all(InspectionExtract.class, value);
    if (!extracts.isEmpty()) {
      return Optional.of(Report.extracts(extracts));
    }
    List<Finding> findings = all(Finding.class, value);
    if (!findings.isEmpty()) {
      return Optional.of(FindingReport.text(findings));
    }
    List<Force> forces = all(Force.class, value);
    return forces.isEmpty() ? Optional.empty() : Optional.of(Report.forces(forces));
  }

  /** The records of a kind that a value is or holds. */
  static <T> List<T> all(Class<T> kind, Object value) {
    if (value instanceof ReadResult<?> read) {
      return all(kind, read.value());
    }
    if (value instanceof ExtractTable table) {
      return all(kind, table.getExtracts());
    }
    if (value instanceof Collection<?> several) {
      return several.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
    return kind.isInstance(value) ? List.of(kind.cast(value)) : List.of();
  }
}
