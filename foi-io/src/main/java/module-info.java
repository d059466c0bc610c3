/**
 * Reading real documents into the records of {@code org.openfoi.model}, and the records as JSON and
 * CSV.
 *
 * <p>Documents: a {@code SourceText} goes into {@code DocumentReaders}, or into a reader of its
 * layout; {@code CaseJoiner} puts together what several documents say of one request. Citations of
 * the law in any text: {@code CitationScanner}. JSON: {@code FoiJson} and {@code JsonLines}. CSV:
 * {@code FoiCsv}. Findings for people and viewers: {@code FindingReport}, {@code SarifReport}.
 */
module org.openfoi.io {
  requires transitive org.openfoi.model;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires transitive com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;

  exports org.openfoi.io.csv;
  exports org.openfoi.io.interop.govuk;
  exports org.openfoi.io.json;
  exports org.openfoi.io.reader;
  exports org.openfoi.io.report;
  exports org.openfoi.io.scan;
  exports org.openfoi.io.schema;
  exports org.openfoi.io.source;
}
