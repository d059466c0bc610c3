package org.openfoi.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfoi.io.AnyRecord;
import org.openfoi.io.json.FoiJson;
import org.openfoi.model.base.Extensible;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.FormatException;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.model.refusal.FactorSide;
import org.openfoi.model.row.AnswerRow;
import org.openfoi.model.row.ClaimRow;
import org.openfoi.model.row.FactorRow;
import org.openfoi.model.row.FigureRow;
import org.openfoi.testing.Corpus;
import org.openfoi.testing.Golden;

class RowTablesTest {
  private static final int ROWS = 10_000;
  private static final String FIGURES =
      "reference,authority,questions,amount,measure,as_at,total\n";

  static Stream<Arguments> tables() {
    return Stream.of(
        Arguments.of(FoiCsv.extracts(), InspectionExtract.class),
        Arguments.of(FoiCsv.findings(), Finding.class),
        Arguments.of(FoiCsv.answers(), AnswerRow.class),
        Arguments.of(FoiCsv.claims(), ClaimRow.class),
        Arguments.of(FoiCsv.figures(), FigureRow.class),
        Arguments.of(FoiCsv.factors(), FactorRow.class));
  }

  /** Ten thousand rows of each table, spans compared by their JSON. */
  @ParameterizedTest
  @MethodSource("tables")
  <T extends Extensible> void readsBackEveryRow(CsvTable<T> table, Class<T> type) {
    List<T> rows = IntStream.range(0, ROWS)
        .mapToObj(seed -> new AnyRecord(seed).sound().plainSpans().record(type))
        .toList();
    String csv = table.write(rows);
    List<T> read = table.read(csv);
    assertThat(read.equals(rows)).isTrue();
    assertThat(FoiJson.write(read).equals(FoiJson.write(rows))).isTrue();
    assertThat(table.write(read).equals(csv)).isTrue();
  }

  @Test
  void survivesTheNaughtyStrings() {
    List<?> naughty = FoiJson.read(Corpus.text("corpus/naughty-strings/blns.json"), List.class);
    assertThat(naughty).hasSizeGreaterThan(400);
    for (Object each : naughty) {
      String text = (String) each;
      FactorRow.Builder factor = FactorRow.builder();
      FactorRow row = factor
          .authority(text)
          .side(FactorSide.FAVOURS_DISCLOSURE)
          .text(text)
          .heading(text)
          .build();
      AnswerRow answer = AnswerRow.builder()
          .questionText(text)
          .kind(text)
          .answerText(text)
          .addLinks(text, text)
          .addAttachment(text)
          .putExtra("x" + text, text)
          .build();
      assertThat(FoiCsv.factors().read(FoiCsv.factors().write(List.of(row)))).containsExactly(row);
      assertThat(FoiCsv.answers().read(FoiCsv.answers().write(List.of(answer))))
          .containsExactly(answer);
      assertThat(FoiJson.read(FoiJson.write(answer), AnswerRow.class)).isEqualTo(answer);
    }
  }

  private static String trouble(CsvTable<?> table, String csv) {
    List<String> said = new ArrayList<>();
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> table.read(csv))
        .satisfies(e -> said.add(e.getMessage()));
    return said.get(0);
  }

  @Test
  void namesTheColumnOfABadCell() {
    assertThat(trouble(FoiCsv.figures(), FIGURES + "r1,a,,twelve,count,,\n"))
        .isEqualTo("line 2, column 1: column 'amount': cannot read a number from 'twelve',"
            + " expected a form like '12.5'");
    assertThat(trouble(FoiCsv.figures(), FIGURES + "r1,a,,12,metres,,\n"))
        .isEqualTo("line 2, column 1: column 'measure': found 'metres', expected 'count' or"
            + " 'money' or 'percent'");
    assertThat(trouble(FoiCsv.figures(), FIGURES + "r1,a,,12,count,1 March,\n"))
        .isEqualTo("line 2, column 1: column 'as_at': cannot read a date from '1 March', expected"
            + " a form like '2026-03-30'");
    assertThat(trouble(FoiCsv.figures(), FIGURES + "r1,a,,12,count,,yes\n"))
        .isEqualTo("line 2, column 1: column 'total': found 'yes', expected 'true' or 'false'");
    assertThat(trouble(FoiCsv.figures(), FIGURES + "none,a,,12,count,,\n"))
        .isEqualTo("line 2, column 1: column 'reference': cannot read a reference from 'none',"
            + " expected a form like '1455_17' or 'FOI 003456/17'");
    assertThat(trouble(FoiCsv.figures(), FIGURES + "r1,a,0,12,count,,\n"))
        .isEqualTo("line 2, column 1: column 'questions': cannot read a question's number from"
            + " '0', expected a form like '4' or '3b'");
    assertThat(trouble(FoiCsv.claims(), "reference,authority,kind,provision\nr1,a,ground,s.12\n"))
        .isEqualTo("line 2, column 1: column 'provision': 's.12' is no canonical provision,"
            + " expected a form like 'FOIA s.31(1)(a)'");
    assertThat(trouble(FoiCsv.factors(), "reference,authority\n"))
        .startsWith("line 1, column 1: the header lacks 'provisions', 'side', 'text', expected");
  }

  @Test
  void toleratesAHeaderThatDrifted() {
    String csv =
        "Measure, AMOUNT ,questions,authority,reference,colour\ncount,12,1;2b,Kent,r1,red\n";
    assertThat(FoiCsv.figures().read(csv)).singleElement().satisfies(row -> {
      assertThat(row.getAmount()).isEqualByComparingTo("12");
      assertThat(row.getQuestions()).hasToString("[1, 2b]");
      assertThat(row.getExtras()).isEqualTo(Map.of("colour", "red"));
      assertThat(FoiCsv.figures().read(FoiCsv.figures().write(List.of(row)))).containsExactly(row);
    });
  }

  @Test
  void guardsEveryTextAgainstFormulas() {
    AnswerRow row = AnswerRow.builder()
        .authority("=1")
        .kind("+1")
        .questionText("-1")
        .answerText("@1")
        .addLink("=2")
        .addAttachment("\t3")
        .build();
    String csv = FoiCsv.answers().write(List.of(row));
    assertThat(csv.lines().skip(1).findFirst().orElseThrow())
        .isEqualTo(",'=1,,,,,,'-1,'+1,'@1,,,'=2,'\t3,,");
    assertThat(FoiCsv.answers().read(csv)).containsExactly(row);
  }

  @Test
  void tellsAListWithAnEmptyTextFromAnEmptyList() {
    AnswerRow one = AnswerRow.builder().addLink("").build();
    AnswerRow two = AnswerRow.builder().addLinks("", "").build();
    AnswerRow none = AnswerRow.builder().build();
    assertThat(FoiCsv.answers().read(FoiCsv.answers().write(List.of(one, two, none))))
        .containsExactly(one, two, none);
  }

  /** {@code COLUMNS.md} is written from the tables: {@code -Dgolden.update=true}. */
  @Test
  void documentsItsColumns() {
    StringBuilder page = new StringBuilder(
        "# Columns of the CSV tables\n\nWritten from the tables themselves by a test.\n"
            + "Columns may stand in any order; those marked * must be there.\n");
    Map<String, CsvTable<?>> tables = Map.of(
        "extracts", FoiCsv.extracts(),
        "findings", FoiCsv.findings(),
        "answers", FoiCsv.answers(),
        "claims", FoiCsv.claims(),
        "figures", FoiCsv.figures(),
        "factors", FoiCsv.factors());
    for (String name : List.of("answers", "claims", "factors", "figures", "extracts", "findings")) {
      page.append("\n## ").append(name).append("\n\n| Column | What it holds |\n|---|---|\n");
      for (CsvColumn column : tables.get(name).columns()) {
        assertThat(column.meaning()).endsWith(".").doesNotContain("|");
        page.append("| `").append(column.name()).append(column.required() ? "` * | " : "` | ");
        page.append(column.meaning()).append(" |\n");
      }
    }
    Golden.assertMatches("COLUMNS.md", page.toString());
  }
}
