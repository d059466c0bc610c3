package org.openfoi.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openfoi.io.csv.CaseRows;
import org.openfoi.io.csv.FoiCsv;
import org.openfoi.io.json.FoiJson;
import org.openfoi.io.reader.DisclosureLogReader;
import org.openfoi.io.reader.DocumentReaders;
import org.openfoi.io.reader.InspectionTableReader;
import org.openfoi.io.reader.ReadResult;
import org.openfoi.io.report.FindingReport;
import org.openfoi.io.report.TextTable;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;

/** The short verbs of the shell; each prints what it finds as a table. */
public final class ShellVerbs {
  private ShellVerbs() {}

  /** Says what can be typed. */
  public static void help() {
    TextTable verbs = new TextTable("type", "to");
    verbs.row("read(\"file\")", "read a document of any layout and keep what was read");
    verbs.row("show(x)", "print what was read, or any record or list of records, as a table");
    verbs.row("questions(x)", "print what is asked");
    verbs.row("answers(x)", "print what is said to each question");
    verbs.row("claims(x)", "print the exemptions relied on: limb, strength, basis, harm, test");
    verbs.row("figures(x)", "print the numbers given");
    verbs.row("why(x)", "print the line on which each part was read");
    verbs.row("findings(x)", "print what readers and rules noticed about it");
    verbs.row("json(x)", "print it as JSON");
    verbs.row("csv(x)", "print the answers of a case, extracts or findings as CSV");
    verbs.row(
        "deadline(\"2024-12-10\")",
        "print when an answer to a request of that day is due, day by day");
    verbs.row("samples()", "print the names of the sample documents");
    verbs.row("sample(\"name\")", "read a sample document by its name");
    verbs.row("sample, letter", "two sample documents, already read: a table and a letter");
    System.out.print(verbs);
  }

  /** The sample table, already read. */
  public static ReadResult<ExtractTable> sample() {
    return new InspectionTableReader().read(Sample.text());
  }

  /** The sample letter, already read. */
  public static ReadResult<FoiCase> letter() {
    return new DisclosureLogReader().read(Sample.text("disclosure-log-page-1.txt"));
  }

  /** A sample document by its name, read. */
  public static ReadResult<?> sample(String name) {
    return DocumentReaders.read(Sample.text(name));
  }

  /** Prints the names of the sample documents and their layouts. */
  public static void samples() {
    TextTable names = new TextTable("name", "layout");
    for (SourceText text : Sample.all()) {
      Document document = Document.of(text);
      names.row(document.name(), document.layout().orElse("-"));
    }
    System.out.print(names);
  }

  /** Reads a document of any layout. */
  public static ReadResult<?> read(String file) throws IOException {
    return DocumentReaders.read(SourceText.read(Path.of(file)));
  }

  /** Prints a record, a list of records or what was read as a table, anything else as it is. */
  public static void show(Object x) {
    System.out.print(Tables.of(x).orElseGet(() -> x + "\n"));
  }

  /** Prints what is asked in a case. */
  public static void questions(Object x) {
    ofCase(x, CaseReport::questions);
  }

  /** Prints what is said to the questions of a case. */
  public static void answers(Object x) {
    ofCase(x, foiCase -> CaseReport.answers(Cases.answers(foiCase)));
  }

  /** Prints what the refusals of a case rely on. */
  public static void claims(Object x) {
    ofCase(x, CaseReport::claims);
  }

  /** Prints the numbers that a case gives. */
  public static void figures(Object x) {
    ofCase(x, CaseReport::figures);
  }

  private static void ofCase(Object x, Function<FoiCase, Optional<TextTable>> table) {
    List<FoiCase> cases = Tables.all(FoiCase.class, x);
    if (cases.isEmpty()) {
      System.out.println("there is no case in this, expected a letter that was read");
    }
    for (FoiCase foiCase : cases) {
      System.out.print(table.apply(foiCase).map(String::valueOf).orElse("none\n"));
    }
  }

  /** Prints where each part of a record was read. */
  public static void why(Object x) {
    System.out.print(Why.of(x instanceof ReadResult<?> read ? read.value() : x));
  }

  /** Prints what the reader and the rules noticed about what was read, or the rules of a record. */
  public static void findings(Object x) {
    List<Finding> findings = Tables.all(Finding.class, x);
    if (findings.isEmpty()) {
      findings = x instanceof ReadResult<?> read ? Checks.of(read) : Checks.of(x);
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

  /**
   * Prints extracts, findings or the answers of cases as CSV, with the line ends of the terminal.
   */
  public static void csv(Object x) {
    List<InspectionExtract> extracts = Tables.all(InspectionExtract.class, x);
    List<Finding> findings = Tables.all(Finding.class, x);
    List<FoiCase> cases = Tables.all(FoiCase.class, x);
    String csv = "there is no CSV of this, expected cases, extracts or findings\n";
    if (!extracts.isEmpty()) {
      csv = FoiCsv.extracts().write(extracts);
    } else if (!findings.isEmpty()) {
      csv = FoiCsv.findings().write(findings);
    } else if (!cases.isEmpty()) {
      csv = FoiCsv.answers()
          .write(cases.stream().flatMap(one -> CaseRows.answers(one).stream()).toList());
    }
    System.out.print(csv.replace("\r\n", "\n"));
  }
}
