package org.openfoi.examples;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openfoi.io.reader.ReadResult;
import org.openfoi.io.report.FindingReport;
import org.openfoi.io.report.TextTable;
import org.openfoi.model.authority.Force;
import org.openfoi.model.document.PlainDocument;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.GroundClaim;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.report.CommitteeReport;
import org.openfoi.model.request.Question;
import org.openfoi.model.response.Answer;

/** Finds the table that shows a value, whatever kind of record it is or holds. */
final class Tables {
  private Tables() {}

  /** The table of a record, or of a list of records; nothing for any other value. */
  static Optional<String> of(Object value) {
    if (value instanceof ReadResult<?> read) {
      return of(read.value());
    } else if (value instanceof FoiCase foiCase) {
      return Optional.of(CaseReport.of(foiCase));
    } else if (value instanceof CommitteeReport report) {
      return Optional.of(CommitteeReports.of(report));
    } else if (value instanceof ExtractTable table) {
      return Optional.of(Report.table(table));
    } else if (value instanceof PlainDocument plain) {
      return Optional.of(Report.text(plain));
    } else if (value instanceof RefusalNotice notice) {
      return CaseReport.claims(notice).map(String::valueOf);
    }
    Optional<TextTable> table = CaseReport.questions(all(Question.class, value))
        .or(() -> CaseReport.answers(all(Answer.class, value)))
        .or(() ->
            CaseReport.claims(all(ExemptionClaim.class, value), all(GroundClaim.class, value)));
    return table.map(String::valueOf).or(() -> ofList(value));
  }

  private static Optional<String> ofList(Object value) {
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
