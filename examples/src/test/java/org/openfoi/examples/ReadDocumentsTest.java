package org.openfoi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openfoi.io.csv.CaseRows;
import org.openfoi.io.csv.FoiCsv;
import org.openfoi.io.json.FoiJson;
import org.openfoi.io.json.JsonLines;
import org.openfoi.io.reader.InspectionTableReader;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.model.report.CommitteeReport;
import org.openfoi.model.source.SourceSpan;
import org.openfoi.testing.Corpus;
import org.openfoi.testing.Golden;

class ReadDocumentsTest {
  @TempDir
  Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... files) {
    String[] args = new String[files.length + 2];
    args[0] = "--out";
    args[1] = folder.toString();
    System.arraycopy(files, 0, args, 2, files.length);
    return runPlain(args);
  }

  private int runPlain(String... args) {
    return new ReadDocuments(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8))
        .run(args);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8).replace(folder.toString(), "FOLDER");
  }

  private String complained() {
    return err.toString(StandardCharsets.UTF_8).replace(folder.toString(), "FOLDER");
  }

  private String file(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void readsTheSample() throws IOException {
    assertThat(run()).isZero();
    assertThat(complained()).isEmpty();
    Golden.assertMatches("src/test/resources/sample-output.txt", printed());
    Golden.assertMatches("src/test/resources/sample-tables.json", file("tables.json"));
    assertThat(printed().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
  }

  @Test
  void showsTheDetailsOfDocuments() {
    String samples = "src/main/resources/org/openfoi/examples/";
    int status = run(
        "--details",
        samples + "body-worn-video.txt",
        samples + "samples/letterhead-letter-1.txt",
        samples + "samples/committee-report-1.txt");
    assertThat(status).isZero();
    Golden.assertMatches("src/test/resources/sample-details.txt", printed());
  }

  @Test
  void writesTheCasesJoined() throws IOException {
    run();
    List<FoiCase> cases =
        new Readings(Sample.all().stream().map(Document::of).toList(), List.of()).cases();
    assertThat(FoiJson.readList(file("cases.json"), FoiCase.class)).isEqualTo(cases);
    assertThat(JsonLines.read(file("cases.jsonl"), FoiCase.class)).isEqualTo(cases);
    assertThat(FoiJson.readList(file("reports.json"), CommitteeReport.class)).hasSize(2);
    assertThat(FoiCsv.answers().read(file("answers.csv")))
        .isEqualTo(cases.stream().flatMap(one -> CaseRows.answers(one).stream()).toList());
    assertThat(FoiCsv.claims().read(file("claims.csv")))
        .isEqualTo(cases.stream().flatMap(one -> CaseRows.claims(one).stream()).toList());
    assertThat(FoiCsv.figures().read(file("figures.csv")))
        .isEqualTo(cases.stream().flatMap(one -> CaseRows.figures(one).stream()).toList());
    assertThat(FoiCsv.factors().read(file("factors.csv")))
        .isEqualTo(cases.stream().flatMap(one -> CaseRows.factors(one).stream()).toList());
    assertThat(cases)
        .filteredOn(one -> Cases.documents(one).contains("3407_attachment_1"))
        .singleElement()
        .satisfies(one -> assertThat(Cases.documents(one))
            .containsExactly(
                "disclosure-log-page-2.txt", "3407_attachment_1", "3407_attachment_2"));
  }

  @Test
  void readsWhatHasNoKnownLayoutOrNothingInIt() throws IOException {
    Path unknown = folder.resolve("unknown.txt");
    Files.writeString(unknown, "The bins were not emptied on 3 May 2024 (section 40(2) FOIA).\n");
    Path empty = folder.resolve("empty.txt");
    Files.writeString(empty, "\n");
    assertThat(run(unknown.toString(), empty.toString())).isZero();
    assertThat(printed()).startsWith("""
        no known layout: what any text shows
          unknown.txt  -  1 citation, 1 date, 1 paragraph, 1 note
          empty.txt    -  empty
        """);
  }

  @Test
  void writesFilesThatReadBackEqual() throws IOException {
    run();
    List<InspectionExtract> extracts =
        new InspectionTableReader().read(Sample.text()).value().getExtracts();
    assertThat(extracts).hasSize(11);
    assertReadsBack(extracts);
    assertThat(FoiCsv.findings().read(file("findings.csv")))
        .filteredOn(finding -> finding
            .getSpan()
            .flatMap(SourceSpan::getDocument)
            .equals(Sample.text().document()))
        .hasSize(5);
  }

  private void assertReadsBack(List<InspectionExtract> extracts) throws IOException {
    assertThat(FoiJson.readList(file("extracts.json"), InspectionExtract.class))
        .isEqualTo(extracts);
    assertThat(JsonLines.read(file("extracts.jsonl"), InspectionExtract.class)).isEqualTo(extracts);
    assertThat(FoiCsv.extracts().read(file("extracts.csv"))).isEqualTo(extracts);
    assertThat(FoiCsv.extracts().read(file("extracts.csv")))
        .extracting(InspectionExtract::getSpans)
        .isEqualTo(extracts.stream().map(InspectionExtract::getSpans).toList());
    assertThat(FoiJson.readList(file("tables.json"), ExtractTable.class))
        .flatExtracting(ExtractTable::getExtracts)
        .isEqualTo(extracts);
  }

  @Test
  void readsTheRealReply() throws IOException {
    Path reply = Corpus.path("seeds/000_20e595a2564ee1e1.txt");
    assertThat(run(reply.toString())).isZero();
    List<InspectionExtract> extracts =
        new InspectionTableReader().read(SourceText.read(reply)).value().getExtracts();
    assertThat(extracts).hasSize(29);
    assertReadsBack(extracts);
    assertThat(FoiCsv.findings().read(file("findings.csv")))
        .noneMatch(finding -> finding.getSeverity().toString().equals("error"));
    assertThat(printed())
        .contains("1 table, 29 extracts, 2 findings\nwritten to FOLDER:\n  cases.json, ");
  }

  @Test
  void readsTheOtherFilesWhenOneCannotBeRead() throws IOException {
    Path binary = folder.resolve("reply.doc");
    Files.write(binary, new byte[] {1, 2, 0, 3});
    Path table = folder.resolve("reply.txt");
    Files.writeString(table, "Force\tContent\tPage\nKent\tIt works.\t7\n");
    String none = folder.resolve("none.txt").toString();
    assertThat(run(folder.toString(), none, binary.toString(), table.toString()))
        .isEqualTo(1);
    assertThat(complained())
        .isEqualTo("cannot read FOLDER: it is a folder, expected a file\n"
            + "cannot read FOLDER/none.txt: there is no such file\n"
            + "reply.doc, line 1, column 1: no text: byte 3 is zero, expected UTF-8; a PDF or a"
            + " word processor's file has to be turned into text first\n");
    assertThat(FoiCsv.extracts().read(file("extracts.csv"))).hasSize(1);
    assertThat(FoiCsv.findings().read(file("findings.csv"))).hasSize(1);
  }

  @Test
  void saysWhereAFileIsNoProperText() throws IOException {
    Path file = folder.resolve("reply.txt");
    Files.write(file, "A caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(run(file.toString())).isZero();
    assertThat(complained())
        .isEqualTo("reply.txt, line 1, column 6: byte 6 (0xE9) is not UTF-8; it is read as U+FFFD,"
            + " as is every other such byte\n");
  }

  @Test
  void saysHowItIsUsed() throws IOException {
    String usage = "usage: ReadDocuments [--details] [--out FOLDER] [FILE...]\n";
    assertThat(runPlain("--help")).isZero();
    assertThat(printed()).isEqualTo(usage);
    assertThat(runPlain("--fast")).isEqualTo(2);
    assertThat(runPlain("--out")).isEqualTo(2);
    assertThat(complained())
        .isEqualTo("cannot use '--fast'; " + usage
            + "cannot use '--out' without a folder behind it; " + usage);
    Path file = Files.writeString(folder.resolve("file"), "");
    err.reset();
    assertThat(runPlain("--out", file.toString())).isEqualTo(1);
    assertThat(complained())
        .isEqualTo("cannot write to FOLDER/file: it is a file, expected a folder\n");
  }

  @Test
  void writesNothingWhereNothingWasRead() throws IOException {
    Files.writeString(folder.resolve("extracts.json"), "kept");
    assertThat(run(folder.resolve("none.txt").toString())).isEqualTo(1);
    assertThat(complained())
        .isEqualTo("cannot read FOLDER/none.txt: there is no such file\n"
            + "nothing was read, so nothing is written\n");
    assertThat(file("extracts.json")).isEqualTo("kept");
  }

  @Test
  void pointsIntoTheTablesItWrites() throws IOException {
    Path table = folder.resolve("reply.txt");
    Files.writeString(table, "Force\tContent\tPage\nKent\tIt works.\t\n");
    run(table.toString(), table.toString());
    assertThat(FoiCsv.findings().read(file("findings.csv")))
        .extracting(finding -> finding.getPointer().orElseThrow())
        .containsExactly("/0/extracts/0", "/1/extracts/0");
  }

  @Test
  void readsTheSampleCutAfterEveryCharacter() {
    assertReadsEveryCut(Sample.text().characters(), 11);
  }

  @Test
  void readsTheRealReplyCutAfterEveryCharacter() {
    assertReadsEveryCut(Corpus.text("seeds/000_20e595a2564ee1e1.txt"), 29);
  }

  private static void assertReadsEveryCut(String text, int extracts) {
    InspectionTableReader reader = new InspectionTableReader();
    int before = 0;
    for (int length = 0; length <= text.length(); length++) {
      int read = reader
          .read(SourceText.of(text.substring(0, length)))
          .value()
          .getExtracts()
          .size();
      assertThat(read).as("cut after %d", length).isBetween(before, extracts);
      before = read;
    }
    assertThat(before).isEqualTo(extracts);
  }
}
