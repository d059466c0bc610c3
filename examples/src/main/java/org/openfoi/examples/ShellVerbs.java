package org.openfoi.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.openfoi.io.csv.FoiCsv;
import org.openfoi.io.json.FoiJson;
import org.openfoi.io.reader.InspectionTableReader;
import org.openfoi.io.reader.ReadResult;
import org.openfoi.io.report.FindingReport;
import org.openfoi.io.report.TextTable;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.rules.FoiRules;

/** The short verbs of the shell; each prints what it finds as a table. */
public final class ShellVerbs {
  private ShellVerbs() {}

  /** Says what can be typed. */
  public static void help() {
    TextTable verbs = new TextTable("type", "to");
    verbs.row("read(\"file\")", "read a document and keep what was read");
    verbs.row("show(x)", "print what was read, extracts, findings or forces as a table");
    verbs.row("findings(x)", "print what readers and rules noticed about it");
    verbs.row("json(x)", "print it as JSON");
    verbs.row("csv(x)", "print extracts or findings as CSV");
    verbs.row(
        "deadline(\"2024-12-10\")",
        "print when an answer to a request of that day is due, day by day");
    verbs.row("sample", "the sample document, already read");
    System.out.print(verbs);
  }

  /** The sample document, already read. */
  public static ReadResult<ExtractTable> sample() {
    return new InspectionTableReader().read(Sample.text());
  }

  /** Reads a document. */
  public static ReadResult<ExtractTable> read(String file) throws IOException {
    return new InspectionTableReader().read(SourceText.read(Path.of(file)));
  }

  /** Prints what was read, extracts, findings or forces as a table, and anything else as it is. */
  public static void show(Object x) {
    System.out.print(Tables.of(x).orElseGet(() -> x + "\n"));
  }

  /** Prints what the reader and the rules noticed about what was read, or about a table. */
  public static void findings(Object x) {
    List<Finding> findings = x instanceof ExtractTable table
        ? FoiRules.standard().check(table)
        : Tables.all(Finding.class, x);
    if (x instanceof ReadResult<?> read && read.value() instanceof ExtractTable table) {
      findings = Report.findings(
          new ReadResult<>(table, read.structure(), read.findings(), read.unclaimed()));
    }
    System.out.print(
        findings.isEmpty() ? "nothing was noticed about this\n" : FindingReport.text(findings));
  }

  /** Prints when the answer to a request is due under FOIA s.10(1), day by day. */
  public static void deadline(String received) {
    System.out.print(ExplainDeadline.timeline(LocalDate.parse(received)));
  }

  /** Prints a value as JSON. */
  public static void json(Object x) {
    System.out.print(FoiJson.writePretty(x instanceof ReadResult<?> read ? read.value() : x));
  }

  /** Prints extracts or findings as CSV, with the line ends of the terminal. */
  public static void csv(Object x) {
    List<InspectionExtract> extracts = Tables.all(InspectionExtract.class, x);
    List<Finding> findings = Tables.all(Finding.class, x);
    if (extracts.isEmpty() && findings.isEmpty()) {
      System.out.println("there is no CSV of this, expected extracts or findings");
    } else {
      String csv = findings.isEmpty()
          ? FoiCsv.extracts().write(extracts)
          : FoiCsv.findings().write(findings);
      System.out.print(csv.replace("\r\n", "\n"));
    }
  }
}
