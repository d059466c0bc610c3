package org.openfoi.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openfoi.io.reader.CaseJoiner;
import org.openfoi.model.document.PlainDocument;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.model.report.CommitteeReport;

/**
 * What was read from several documents, put together: the cases joined, the rules asked.
 *
 * <p>The pointer of a finding leads into the list of the kind of record that it is about.
 */
final class Readings {
  private final List<Document> documents;
  private final List<Finding> findings;
  private final List<FoiCase> cases;

  /**
   * Puts documents together.
   *
   * @param trouble what was noticed about those that could not be read
   */
  Readings(List<Document> documents, List<Finding> trouble) {
    this.documents = List.copyOf(documents);
    this.cases = CaseJoiner.join(values(FoiCase.class).toList());
    this.findings = new ArrayList<>(trouble);
    int tables = 0;
    for (Document document : documents) {
      int table = document.read().value() instanceof ExtractTable ? tables++ : 0;
      document.read().findings().forEach(finding -> findings.add(within(finding, table)));
    }
    check(tables());
    check(reports());
    check(cases);
  }

  private void check(List<?> records) {
    for (int i = 0; i < records.size(); i++) {
      for (Finding finding : Checks.of(records.get(i))) {
        findings.add(within(finding, i));
      }
    }
  }

  private static Finding within(Finding finding, int index) {
    return finding
        .getPointer()
        .map(pointer ->
            Finding.builder().from(finding).pointer("/" + index + pointer).build())
        .orElse(finding);
  }

  private <T> Stream<T> values(Class<T> kind) {
    return documents.stream()
        .map(document -> document.read().value())
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  List<Document> documents() {
    return documents;
  }

  /** The cases, those of one request joined. */
  List<FoiCase> cases() {
    return cases;
  }

  List<CommitteeReport> reports() {
    return values(CommitteeReport.class).toList();
  }

  List<ExtractTable> tables() {
    return values(ExtractTable.class).toList();
  }

  /** What was read of texts of no known layout. */
  List<PlainDocument> texts() {
    return values(PlainDocument.class).toList();
  }

  List<InspectionExtract> extracts() {
    return values(ExtractTable.class)
        .flatMap(table -> table.getExtracts().stream())
        .toList();
  }

  /** What readers noticed, document by document, and then what breaks a rule. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
