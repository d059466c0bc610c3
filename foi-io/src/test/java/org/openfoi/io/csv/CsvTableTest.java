package org.openfoi.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfoi.io.AnyRecord;
import org.openfoi.io.json.FoiJson;
import org.openfoi.model.authority.Force;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.FormatException;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.model.inspection.PageNumbers;
import org.openfoi.model.inspection.Tranche;
import org.openfoi.model.source.SourceSpan;

class CsvTableTest {
  private static final CsvTable<InspectionExtract> EXTRACTS = FoiCsv.extracts();
  private static final InspectionExtract EXTRACT = InspectionExtract.builder()
      .force(Force.of("kent"))
      .forceAsWritten("Kent Police")
      .tranche(Tranche.of(1))
      .pages(PageNumbers.of(41, 42))
      .text("It \"works\", mostly.\nReally.")
      .addSpans(SourceSpan.of("t.txt", 2, 13, 9), SourceSpan.of("a;b%.txt", 4, 1, 3))
      .build();
  private static final String HEADER = "force,tranche,pages,text\n";

  private static String header(CsvTable<?> table) {
    return String.join(",", table.columns().stream().map(CsvColumn::name).toList());
  }

  private static String said(Finding finding) {
    return "%s %s %s"
        .formatted(
            finding.getSpan().orElseThrow().getLine(), finding.getCode(), finding.getMessage());
  }

  private static String trouble(String csv) {
    List<String> said = new ArrayList<>();
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> EXTRACTS.read(csv))
        .satisfies(e -> said.add(said(e.getFinding())));
    return said.get(0);
  }

  private static InspectionExtract withText(String text) {
    return InspectionExtract.builder().text(text).build();
  }

  @Test
  void writesAHeaderAndARowForEachRecord() {
    assertThat(EXTRACTS.write(List.of(EXTRACT)))
        .isEqualTo("force,tranche,pages,text,force_as_written,spans,extras\r\n"
            + "kent,1,41;42,\"It \"\"works\"\", mostly.\nReally.\",Kent Police,"
            + "t.txt:2:13+9;a%3Bb%25.txt:4:1+3,\r\n");
    assertThat(EXTRACTS.write(List.of())).isEqualTo(header(EXTRACTS) + "\r\n");
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    assertThat(EXTRACTS.read(EXTRACTS.write(List.of(EXTRACT)))).containsExactly(EXTRACT);
    assertThat(EXTRACTS.read(EXTRACTS.write(List.of(EXTRACT))).get(0).getSpans())
        .isEqualTo(EXTRACT.getSpans());
    StringWriter target = new StringWriter();
    EXTRACTS.write(List.of(EXTRACT), target);
    assertThat(target).hasToString(EXTRACTS.write(List.of(EXTRACT)));
  }

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  /** A hundred seeds of a hundred records of each kind. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void readsBackEveryRecord(long seed) {
    AnyRecord any = new AnyRecord(seed).plainSpans();
    List<InspectionExtract> extracts = Stream.generate(any::extract).limit(100).toList();
    assertThat(EXTRACTS.read(EXTRACTS.write(extracts))).isEqualTo(extracts);
    assertThat(EXTRACTS.read(EXTRACTS.write(extracts)))
        .extracting(InspectionExtract::getSpans)
        .isEqualTo(extracts.stream().map(InspectionExtract::getSpans).toList());
    List<Finding> findings =
        Stream.generate(() -> any.record(Finding.class)).limit(100).toList();
    assertThat(FoiCsv.findings().read(FoiCsv.findings().write(findings))).isEqualTo(findings);
  }

  @Test
  void writesAByteOrderMarkWhereItIsAskedFor() {
    String csv = EXTRACTS.withByteOrderMark().write(List.of(EXTRACT));
    assertThat(csv).startsWith("\uFEFFforce,");
    assertThat(EXTRACTS.read(csv)).containsExactly(EXTRACT);
    assertThat(EXTRACTS.withByteOrderMark().read(csv)).containsExactly(EXTRACT);
    assertThat(EXTRACTS.write(List.of(EXTRACT))).startsWith("force,");
  }

  @Test
  void readsColumnsInAnyOrderAndCase() {
    assertThat(EXTRACTS.read("TEXT, Pages ,force,tranche\nIt works.,41 and 42,kent,Tranche 1\n"))
        .containsExactly(InspectionExtract.builder()
            .force(Force.of("kent"))
            .tranche(Tranche.of(1))
            .pages(PageNumbers.of(41, 42))
            .text("It works.")
            .build());
  }

  @Test
  void keepsColumnsThatAreNotKnown() {
    InspectionExtract extract = EXTRACTS
        .read("force,tranche,pages,text,Colour,extras\n,,,a,red,\"{\"\"x\"\":[1]}\"\n")
        .get(0);
    assertThat(extract.getExtras()).isEqualTo(Map.of("Colour", "red", "x", List.of(1)));
    assertThat(EXTRACTS.read(EXTRACTS.write(List.of(extract)))).containsExactly(extract);
  }

  @Test
  void listsMissingAndRepeatedColumns() {
    String expected =
        ", expected each of 'force', 'tranche', 'pages', 'text', 'force_as_written', 'spans',"
            + " 'extras' once";
    assertThat(trouble("force,text\n"))
        .isEqualTo("1 csv/header the header lacks 'tranche', 'pages'" + expected);
    assertThat(trouble("\n\nforce,tranche,Text,pages,text,x,force,x\n"))
        .isEqualTo("3 csv/header the header repeats 'text', 'force', 'x'" + expected);
    assertThat(trouble("text,text,pages,force\n"))
        .isEqualTo(
            "1 csv/header the header lacks 'tranche' and the header repeats 'text'" + expected);
    assertThat(trouble("")).isEqualTo("1 csv/header the text is empty, expected a header");
    assertThat(trouble("\uFEFF\r\n\r\n")).startsWith("1 csv/header the header lacks");
  }

  @Test
  void namesTheLineAndTheColumnOfABadCell() {
    assertThat(trouble(HEADER + "kent,1,41,\"a\nb\"\n\nmordor,1,41,c\n"))
        .isEqualTo(
            "5 csv/cell column 'force': no force has the identifier 'mordor', expected one such as"
                + " 'durham'");
    assertThat(trouble(HEADER + "kent,one,41,a\n"))
        .isEqualTo(
            "2 csv/cell column 'tranche': cannot read a tranche from 'one', expected a form like"
                + " 'Tranche 2'");
    assertThat(trouble(HEADER + "kent,1,x,a\n"))
        .isEqualTo(
            "2 csv/cell column 'pages': cannot read page numbers from 'x', expected a form like"
                + " '41', '41 and 42' or '44-46'");
    assertThat(trouble("force,tranche,pages,text,spans\n,,,a,here\n"))
        .isEqualTo("2 csv/cell column 'spans': cannot read a span from 'here', expected a form like"
            + " 'letter.txt:9:14+120'");
    assertThat(trouble("force,tranche,pages,text,extras\n,,,a,[1]\n"))
        .isEqualTo("2 csv/cell column 'extras': found an array, expected an object");
    assertThat(trouble(HEADER + "kent,1,41\n"))
        .isEqualTo("2 csv/row the row has 3 cells, expected 4");
    assertThat(trouble(HEADER + "kent,1,41,a,b\n"))
        .isEqualTo("2 csv/row the row has 5 cells, expected 4");
  }

  @Test
  void namesTheLineOfABadFinding() {
    List<Finding> trouble = new ArrayList<>();
    FoiCsv.findings()
        .read(
            "severity,code,message,line\nbad,a,b,\nnote,a,b,zero\nnote,a,b,0\nnote,a,b,7\n",
            trouble::add);
    assertThat(trouble)
        .extracting(CsvTableTest::said)
        .containsExactly(
            "2 csv/cell column 'severity': no severity is called 'bad', expected error, warning or"
                + " note",
            "3 csv/cell column 'line': cannot read a whole number from 'zero', expected 0 to 2147483647",
            "4 csv/cell no span can be at 0:1+0, expected a line and column from 1 and a length from"
                + " 0");
  }

  @Test
  void keepsTheRowsItCanRead() {
    List<Finding> findings = new ArrayList<>();
    List<InspectionExtract> read = EXTRACTS.read(
        HEADER + "kent,1,41,a\nmordor,1,41,b\nkent,1\nkent,2,42,c\nkent,3,43,d \"e\" f\n",
        findings::add);
    assertThat(read).extracting(InspectionExtract::getText).containsExactly("a", "c", "d \"e\" f");
    assertThat(findings)
        .extracting(f -> f.getSeverity() + " " + said(f))
        .containsExactly(
            "error 3 csv/cell column 'force': no force has the identifier 'mordor', expected one"
                + " such as 'durham'",
            "error 4 csv/row the row has 2 cells, expected 4",
            "warning 6 csv/row a cell that is not quoted has a quote in it, expected the cell quoted"
                + " and the quote doubled; the cell is read as it stands");
  }

  @Test
  void stopsAtAQuoteThatIsLeftOpen() {
    List<Finding> findings = new ArrayList<>();
    String csv = HEADER + "kent,1,41,a\nkent,1,42,\"b\nkent,1,43,c\n";
    assertThat(EXTRACTS.read(csv, findings::add)).hasSize(1);
    assertThat(findings)
        .extracting(CsvTableTest::said)
        .containsExactly("3 csv/syntax a quote is opened in this row and never closed, expected a"
            + " closing quote");
    assertThat(trouble(HEADER + "kent,1,41,\""))
        .endsWith("a quote is opened in this row and never closed, expected a closing quote");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void goesOnBehindACellThatGoesOnBehindItsQuote(String end) {
    String stray = " csv/syntax a quoted cell goes on behind its closing quote, expected a comma or"
        + " the end of the line behind the closing quote";
    String csv = (HEADER + "kent,1,2,a\nkent,1,2,\"b\nb\"c\nkent,1,2,\"d\"" + "x,".repeat(20_000)
            + "\nmordor,1,2,e\nkent,1,2,f\nkent,1,2,\"g\"h")
        .replace("\n", end);
    List<Finding> findings = new ArrayList<>();
    assertThat(EXTRACTS.read(csv, findings::add))
        .extracting(InspectionExtract::getText)
        .containsExactly("a", "f");
    assertThat(findings)
        .extracting(CsvTableTest::said)
        .containsExactly(
            "3" + stray,
            "5" + stray,
            "6 csv/cell column 'force': no force has the identifier 'mordor', expected one such as"
                + " 'durham'",
            "8" + stray);
    assertThat(trouble(csv)).isEqualTo("3" + stray);
    assertThat(trouble("\"force\"x,tranche,pages,text\n")).isEqualTo("1" + stray);
  }

  @Test
  void reportsEveryBadCellOfARow() {
    List<Finding> findings = new ArrayList<>();
    assertThat(EXTRACTS.read(HEADER + "mordor,one,0,a\n", findings::add)).isEmpty();
    FoiCsv.findings().read("severity,code,message,line\nbad,a,b,2147483648\n", findings::add);
    assertThat(findings)
        .extracting(CsvTableTest::said)
        .containsExactly(
            "2 csv/cell column 'force': no force has the identifier 'mordor', expected one such as"
                + " 'durham'",
            "2 csv/cell column 'tranche': cannot read a tranche from 'one', expected a form like"
                + " 'Tranche 2'",
            "2 csv/cell column 'pages': no page has the number 0, expected 1 to 99999",
            "2 csv/cell column 'line': cannot read a whole number from '2147483648', expected 0 to"
                + " 2147483647",
            "2 csv/cell column 'severity': no severity is called 'bad', expected error, warning or"
                + " note");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1", "+1", "-1", "@x", "\tx", "\rx", "'=1", "''=1", "'", "''", "'a", "a=", "", " =1"
      })
  void guardsAgainstFormulasWithoutLoss(String text) {
    String csv = EXTRACTS.write(List.of(withText(text)));
    assertThat(EXTRACTS.read(csv)).containsExactly(withText(text));
    assertThat(csv.lines().skip(1).findFirst().orElseThrow())
        .doesNotContainPattern(",\"?[=+\\-@\\t\\r]");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {"=1+1,'=1+1", "'=1,''=1", "a=1,a=1", "don't,don't", "'a',\"'a'\"", "\"\",\"\""})
  void writesAnApostropheOnlyWhereItIsNeeded(String text, String cell) {
    assertThat(EXTRACTS.write(List.of(withText(text)))).endsWith("\r\n,,," + cell + ",,,\r\n");
  }

  @Test
  void tellsAnEmptyTextFromNone() {
    InspectionExtract empty =
        InspectionExtract.builder().text("").forceAsWritten("").build();
    InspectionExtract none = InspectionExtract.builder().text("").build();
    assertThat(EXTRACTS.read(EXTRACTS.write(List.of(empty, none)))).containsExactly(empty, none);
  }

  @Test
  void documentsItsColumns() {
    assertThat(header(FoiCsv.findings()))
        .isEqualTo("severity,code,message,basis,document,line,column,length,pointer,extras");
    for (CsvTable<?> table : List.of(FoiCsv.extracts(), FoiCsv.findings())) {
      assertThat(table.columns()).allSatisfy(c -> assertThat(c.meaning()).endsWith("."));
    }
  }

  @Test
  void readsEveryCutOfATableOrSaysWhy() {
    List<InspectionExtract> expected = List.of(EXTRACT, withText("=1"), EXTRACT);
    String csv = EXTRACTS.write(expected);
    for (int length = 0; length <= csv.length(); length++) {
      String cut = csv.substring(0, length);
      int begun = rowsBegun(cut);
      List<Finding> findings = new ArrayList<>();
      List<InspectionExtract> read = EXTRACTS.read(cut, findings::add);
      assertThat(read).as(cut).hasSizeBetween(Math.max(0, begun - 1), begun);
      assertThat(read).as(cut).isEqualTo(expected.subList(0, read.size()));
      assertThat(findings).as(cut).hasSize(read.size() < begun || isHeaderCut(cut) ? 1 : 0);
      assertThat(findings).allSatisfy(f -> assertThat(f.getSeverity()).isEqualTo(Severity.ERROR));
    }
    assertThat(EXTRACTS.read(csv)).isEqualTo(expected);
  }

  /** How many rows a cut has something of; in no cell is there a CRLF. */
  private static int rowsBegun(String cut) {
    String[] lines = cut.split("\r\n", -1);
    return lines.length - 1 - (lines[lines.length - 1].isEmpty() && lines.length > 1 ? 1 : 0);
  }

  /** Whether a required column is missing, or "force_as_written" is cut to a second "force". */
  private static boolean isHeaderCut(String cut) {
    return !cut.startsWith("force,tranche,pages,text") || cut.endsWith(",text,force");
  }

  @Test
  void refusesARowOfTwoHundredMegabytes() {
    assertThat(trouble(HEADER + "kent,1,41,\"" + "x".repeat(200_000_000) + "\"\n"))
        .isEqualTo("2 csv/syntax a cell is longer than the limit of 20000000 characters");
  }

  @Test
  void readsTheLongestTextAndNoLongerOne() {
    InspectionExtract longest = withText("\"".repeat(FoiJson.MAX_TEXT));
    assertThat(EXTRACTS.read(EXTRACTS.write(List.of(longest))).get(0).getText().length())
        .isEqualTo(FoiJson.MAX_TEXT);
    List<Finding> findings = new ArrayList<>();
    String csv = HEADER + ",,," + "x".repeat(FoiJson.MAX_TEXT + 1) + "\n,,,a\n";
    assertThat(EXTRACTS.read(csv, findings::add)).containsExactly(withText("a"));
    assertThat(findings)
        .extracting(CsvTableTest::said)
        .containsExactly("2 csv/row a cell is longer than the limit of 20000000 characters");
  }
}
