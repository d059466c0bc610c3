package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfoi.io.source.SourceLine;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.authority.Force;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.model.inspection.InspectionReport;
import org.openfoi.model.inspection.InspectionYear;
import org.openfoi.model.inspection.PageNumbers;
import org.openfoi.model.inspection.TableNote;
import org.openfoi.model.inspection.Tranche;
import org.openfoi.model.source.SourceSpan;

class InspectionTableReaderTest {
  private static final String HEADING = "Tranche 1 Force\tContent of Force report\tPage Number\n";
  private static final String WANTED =
      "expected a heading such as 'Tranche 1 Force', 'Content of Force report', 'Page Number'";

  private static final Pattern WORD = Pattern.compile("w\\d+x");

  private static ReadResult<ExtractTable> read(String text) {
    return new InspectionTableReader().read(SourceText.of(text));
  }

  private static List<String> findings(String text) {
    return read(text).findings().stream()
        .map(f -> f.getSeverity() + " " + f.getSpan().orElseThrow() + " " + f.getCode() + " "
            + f.getMessage())
        .toList();
  }

  private static InspectionExtract only(String text) {
    assertThat(read(text).value().getExtracts()).hasSize(1);
    return read(text).value().getExtracts().get(0);
  }

  @Test
  void readsARowWithItsPlace() {
    InspectionExtract extract = new InspectionTableReader()
        .read(SourceText.of("t.txt", HEADING + "Kent Police\t It works. \t 41 and 42\n"))
        .value()
        .getExtracts()
        .get(0);
    assertThat(extract)
        .isEqualTo(InspectionExtract.builder()
            .force(Force.of("kent"))
            .forceAsWritten("Kent Police")
            .tranche(Tranche.of(1))
            .pages(PageNumbers.of(41, 42))
            .text("It works.")
            .build());
    assertThat(extract.getSpans()).containsExactly(SourceSpan.of("t.txt", 2, 14, 9));
  }

  @Test
  void countsTranchesByTheirHeadings() {
    String text = HEADING
        + "Kent\ta\t1\n"
        + "TRANCHE 2 FORCE\tContent\tPage\n"
        + "Essex\tb\t2\n"
        + "Group 3\n"
        + "Force name\tExtract\tPages\n"
        + "Surrey\tc\t3\n";
    assertThat(read(text).value().getExtracts())
        .extracting(extract -> extract.getTranche().orElseThrow().getNumber())
        .containsExactly(1, 2, 3);
    assertThat(findings(text)).isEmpty();
    assertThat(read(text).unclaimed()).isEmpty();
  }

  @Test
  void readsColumnsAsTheHeadingNamesThem() {
    InspectionExtract extract = only("Force\tPage\tPassage\nKent Police\t41\tIt works.\n");
    assertThat(extract.getText()).isEqualTo("It works.");
    assertThat(extract.getPages()).contains(PageNumbers.of(41));
    assertThat(findings("Force\tPage\tPassage\nKent Police\t41\tIt works.\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kent Police\tIt works\t7\n\n\tand is used.\t\n",
        "Kent Police\tIt works\t7\n\n\tand is used.\n",
        "Kent Police\tIt works\n\t\t\n\tand is used.\t7\n",
        "Kent Police\tIt works\nand is used.\t7\n",
        "Kent Police\tIt works\t7\nTranche 1 Force\tContent of Force report\tPage Number\n\tand is used.\t\n",
        "Kent Police\tIt works\tand is used.\t7\n",
      })
  void joinsTheRowsThatAPageBreakOrTabCuts(String rows) {
    InspectionExtract extract = only(HEADING + rows);
    assertThat(extract.getText()).isEqualTo("It works and is used.");
    assertThat(extract.getPages()).contains(PageNumbers.of(7));
    assertThat(extract.getSpans()).hasSize(2);
    assertThat(read(HEADING + rows).unclaimed()).isEmpty();
  }

  @Test
  void saysThatItJoined() {
    assertThat(findings(HEADING + "Kent Police\tIt works\t7\n\n\tand is used.\t8\n"))
        .containsExactly(
            "note 4:2+12 table/continued-row the row of 'Kent Police' goes on here; its parts are"
                + " joined by one space");
    assertThat(only(HEADING + "Kent Police\tIt works\t7\n\n\tand is used.\t8\n").getPages())
        .contains(PageNumbers.of(7, 8));
  }

  @Test
  void keepsALineWithoutATabOnlyWhereItFollowsAnOpenRow() {
    String open = HEADING + "Kent Police\tIt works\nand is used.\n";
    assertThat(only(open).getText()).isEqualTo("It works and is used.");
    String closed = HEADING + "Kent Police\tIt works\t7\nand is used.\n";
    assertThat(only(closed).getText()).isEqualTo("It works");
    assertThat(read(closed).unclaimed()).extracting(SourceLine::number).containsExactly(3);
    String apart = HEADING + "Kent Police\tIt works\n\nAnd is used.\n";
    assertThat(read(apart).unclaimed()).extracting(SourceLine::number).containsExactly(4);
  }

  @Test
  void readsTheProseAroundTheTable() {
    ReadResult<ExtractTable> read =
        read("Dear applicant,\n\nIT monitoring in HMICFRS PEEL 2018/19\nHere it is.\n\n"
            + HEADING
            + "Kent Police\tIt works.\t7\n"
            + "\nReports of tranches 2 and 3 are not yet published.\n"
            + "Source: our files\n"
            + "Yours faithfully\n");
    assertThat(read.value().getTitle()).contains("IT monitoring in HMICFRS PEEL 2018/19");
    assertThat(read.value().getReport())
        .contains(InspectionReport.builder()
            .inspectorate("HMICFRS")
            .programme("PEEL")
            .year(InspectionYear.financial(2018))
            .build());
    assertThat(read.value().getNotes())
        .containsExactly(
            TableNote.builder()
                .text("Reports of tranches 2 and 3 are not yet published.")
                .addUnpublishedTranches(Tranche.of(2), Tranche.of(3))
                .build(),
            TableNote.builder().text("Source: our files").build());
    assertThat(read.unclaimed()).extracting(SourceLine::number).containsExactly(1, 4, 11);
    assertThat(read.findings())
        .extracting(Finding::getMessage)
        .containsExactly(
            "the extracts are taken to be from the reports named here: HMICFRS PEEL 2018/19");
  }

  @Test
  void keepsARowWhoseForceIsUnknown() {
    String text = HEADING + "Mordor Police\tIt works.\t7\nYorkshire Police\tIt works.\t8\n";
    assertThat(findings(text))
        .containsExactly(
            "warning 2:1+13 table/unknown-force no force is known by the name 'Mordor Police',"
                + " expected a name like 'Durham Constabulary'; the row is kept without a force",
            "warning 3:1+16 table/unknown-force 'Yorkshire Police' could be North Yorkshire Police"
                + " or South Yorkshire Police or West Yorkshire Police, expected the full name of"
                + " one force; the row is kept without a force");
    assertThat(read(text).value().getExtracts())
        .allSatisfy(extract -> assertThat(extract.getForce()).isEmpty())
        .extracting(extract -> extract.getForceAsWritten().orElseThrow())
        .containsExactly("Mordor Police", "Yorkshire Police");
  }

  @Test
  void keepsARowWhosePagesCannotBeRead() {
    assertThat(findings(HEADING + "Kent Police\tIt works.\tsee annex\n"))
        .containsExactly(
            "warning 2:23+9 table/unreadable-pages cannot read page numbers from 'see annex',"
                + " expected a form like '41', '41 and 42' or '44-46'; the row is kept without"
                + " them");
    assertThat(only(HEADING + "Kent Police\tIt works.\tsee annex\n").getPages()).isEmpty();
    assertThat(findings(HEADING + "Kent Police\tIt works.\t1-300\n"))
        .containsExactly(
            "warning 2:23+5 table/unreadable-pages '1-300' names more than 100 pages for one"
                + " passage; the row is kept without them");
    String many = "1, ".repeat(299) + "1";
    assertThat(findings(HEADING + "Kent Police\tIt works.\t" + many + "\n"))
        .containsExactly("warning 2:23+898 table/unreadable-pages '"
            + many.substring(0, 80)
            + "...' names more than 100 pages for one passage; the row is kept without them");
  }

  @Test
  void keepsThePagesItHasWhereTheRestAreTooMany() {
    String text = HEADING + "Kent Police\tIt works\t7\n\tand is used.\t1-100\n";
    assertThat(only(text).getPages()).contains(PageNumbers.of(7));
    assertThat(findings(text))
        .anySatisfy(said -> assertThat(said)
            .endsWith(
                "101 pages for one passage, expected 1 to 100; the row is kept without them"));
  }

  @Test
  void readsATableWithoutAHeading() {
    assertThat(findings("Kent Police\tIt works.\t7\nEssex Police\tIt is.\t8\n"))
        .containsExactly("warning 1:1+11 table/no-heading the table has no heading, "
            + WANTED
            + "; its rows are kept without a tranche");
    assertThat(
            read("Kent Police\tIt works.\t7\nEssex Police\tIt is.\t8\n").value().getExtracts())
        .hasSize(2);
  }

  @Test
  void keepsRowsBeforeTheFirstTranche() {
    assertThat(findings("Kent Police\tIt works.\t7\n" + HEADING + "Essex Police\tIt is.\t8\n"))
        .containsExactly("warning 1:1+11 table/rows-before-tranche 1 row before the first tranche, "
            + WANTED
            + "; kept without a tranche");
  }

  @Test
  void keepsARowThatContinuesNone() {
    String text = HEADING + "\tand is used.\t7\n";
    assertThat(findings(text))
        .containsExactly(
            "warning 2:2+12 table/row-without-force the row continues none, expected the name of a"
                + " force; it is kept without a force");
    assertThat(only(text).getText()).isEqualTo("and is used.");
    assertThat(only(text).getForceAsWritten()).isEmpty();
  }

  @Test
  void saysThatThereIsNoTable() {
    assertThat(findings(""))
        .containsExactly("error 1:1+0 table/no-table the text is empty, " + WANTED);
    assertThat(findings(" \n\t\n"))
        .containsExactly("error 1:1+0 table/no-table the text is empty, " + WANTED);
    String letter = "A letter\nwith two lines\n";
    assertThat(findings(letter))
        .containsExactly("error 1:1+0 table/no-table no table was found, " + WANTED);
    assertThat(read(letter).unclaimed()).extracting(SourceLine::number).containsExactly(1, 2);
    assertThat(read(letter).value()).isEqualTo(ExtractTable.builder().build());
  }

  @Test
  void readsALineOfFiftyMegabytes() {
    String line = "a tab\there ".repeat(50_000_000 / 11);
    assertThat(findings(line))
        .containsExactly("error 1:1+0 table/no-table no table was found, " + WANTED);
    assertThat(read(line).unclaimed()).hasSize(1);
    String text = "word ".repeat(10_000_000);
    assertThat(findings(HEADING + text)).isEmpty();
    assertThat(only(HEADING + "Kent Police\t" + text + "\t7\n").getText())
        .hasSize(text.length() - 1);
  }

  @Test
  void passesOnWhatDecodingFound() {
    SourceText utf16 = SourceText.decode(
        "t.txt",
        ("\uFEFF" + HEADING + "Kent Police\tIt works.\t7\n")
            .getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
    ReadResult<ExtractTable> read = new InspectionTableReader().read(utf16);
    assertThat(read.value().getExtracts()).hasSize(1);
    assertThat(read.findings()).extracting(Finding::getCode).containsExactly("text/utf-16");
  }

  @Test
  void readsTheSameWithOtherLineEndsAndSpaces() {
    String plain = "Monitoring\n\n" + HEADING + "Kent Police\tIt works well.\t41 and 42\n";
    ExtractTable table = read(plain).value();
    assertThat(read("\uFEFF" + plain.replace("\n", "\r\n")).value()).isEqualTo(table);
    assertThat(read(plain.replace("\n", "\r")).value()).isEqualTo(table);
    assertThat(read(plain.replace(' ', '\u00A0')).value()).isEqualTo(table);
    assertThat(read(plain.replace("e", "e\u200B")).value()).isEqualTo(table);
  }

  @Test
  void readsATrancheInAColumnOfItsOwn() {
    String text =
        "Tranche\tForce\tContent\tPage\nTranche 1\tKent Police\tIt works.\t7\n2\tEssex\tSo so.\t9\n"
            + "two\tSurrey\tNo.\t9\n";
    assertThat(read(text).value().getExtracts())
        .extracting(e -> e.getForce().orElseThrow() + " " + e.getTranche().orElseThrow())
        .containsExactly("kent Tranche 1", "essex Tranche 2", "surrey Tranche 2");
    assertThat(findings(text))
        .containsExactly(
            "warning 4:1+3 table/unreadable-tranche cannot read a tranche from 'two', expected a"
                + " form like 'Tranche 2'");
  }

  @Test
  void keepsARemarkThatStandsInCells() {
    ReadResult<ExtractTable> read =
        read(HEADING + "Kent\tIt works.\t7\nTranche 3\tReports not yet published\t\n");
    assertThat(read.value().getExtracts()).hasSize(1);
    assertThat(read.value().getNotes().get(0).getUnpublishedTranches())
        .containsExactly(Tranche.of(3));
  }

  @Test
  void keepsTheCellsOfOtherColumnsUnderTheirHeading() {
    InspectionExtract extract =
        only("Ref\tForce\tExtract\tPage\tGrade\n17\tKent Police\tIt works.\t12\tGood\n");
    assertThat(extract.getText()).isEqualTo("It works.");
    assertThat(extract.getPages()).contains(PageNumbers.of(12));
    assertThat(extract.getExtras()).isEqualTo(Map.of("Ref", "17", "Grade", "Good"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Page\tForce\tExtract\n12\tKent Police\tIt works.\n",
        "Name of force\tExtract\tPage\nKent Police\tIt works.\t12\n",
        "Constabulary\tWhat the report says\tPage\nKent Police\tIt works.\t12\n",
        "Force\tExtract\tPage\t\nKent Police\tIt works.\t12\t\n",
        "Force\tExtract\tPage\nKent Police\tIt works.\t12\t\t\n",
        "Force\u2028Force\tExtract\tPage\u2028Kent Police\tIt works.\t12\u2028",
      })
  void readsTheHeadingsThatPeopleWrite(String text) {
    InspectionExtract extract = only(text);
    assertThat(extract.getForce()).contains(Force.of("kent"));
    assertThat(extract.getText()).isEqualTo("It works.");
    assertThat(extract.getPages()).contains(PageNumbers.of(12));
    assertThat(findings(text)).isEmpty();
  }

  @Test
  void reportsCellsBehindTheLastColumn() {
    String text = HEADING + "Kent Police\tIt works.\t12\tsee note\n";
    assertThat(only(text).getPages()).contains(PageNumbers.of(12));
    assertThat(findings(text))
        .containsExactly(
            "warning 2:26+8 table/surplus-cell 'see note' stands behind the last column; the row is"
                + " kept without it");
  }

  @Test
  void joinsTheParagraphsOfACell() {
    InspectionExtract extract = only(HEADING + "Kent\tPara one.\n\nPara two.\n\nPara three.\t12\n");
    assertThat(extract.getText()).isEqualTo("Para one. Para two. Para three.");
    assertThat(only(HEADING + "Kent\tPara one.\nSource of trouble\nPara three.\t12\n")
            .getText())
        .isEqualTo("Para one. Source of trouble Para three.");
    assertThat(only("Force\tPage\tPassage\nKent\t12\tIt works\nand is used.\n").getText())
        .isEqualTo("It works and is used.");
  }

  @Test
  void takesNoPageNumberOfTheDocumentForText() {
    String text = HEADING + "Kent\tIt is that\n3\n\trest.\t12\n";
    assertThat(only(text).getText()).isEqualTo("It is that rest.");
    assertThat(read(text).unclaimed()).extracting(SourceLine::number).containsExactly(3);
  }

  /** Every word of a document is in the value, in a finding, in a heading, or unclaimed. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void losesNoWord(long seed) {
    Random random = new Random(seed);
    String[] pieces = {
      "\t",
      "\t",
      "\t",
      "\n",
      "\n",
      "\n\n",
      " ",
      "Kent Police",
      "Essex",
      "12",
      "41 and 42",
      "Note",
      "Tranche 1 Force\tContent\tPage\n",
      "Force\tPage\tText\tGrade\n",
      "Tranche 3",
      "not yet published",
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append(random.nextBoolean() ? "w" + i + "x" : pieces[random.nextInt(pieces.length)]);
    }
    SourceText document = SourceText.of(text.toString());
    ReadResult<ExtractTable> read = new InspectionTableReader().read(document);
    StringBuilder kept = new StringBuilder(read.value() + " " + read.unclaimed());
    for (Finding finding : read.findings()) {
      SourceSpan span = finding.getSpan().orElseThrow();
      String line = document.lines().get(span.getLine() - 1).raw();
      kept.append(line, span.getColumn() - 1, span.getColumn() - 1 + span.getLength());
    }
    for (SourceLine line : document.lines()) {
      if (TableHeading.of(line.cells()).isEmpty()) {
        WORD.matcher(line.text())
            .results()
            .forEach(word -> assertThat(kept).as(text.toString()).contains(word.group()));
      }
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 500);
  }
}
