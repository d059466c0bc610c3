package org.openfoi.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfoi.model.authority.Force;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.FormatException;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.model.inspection.InspectionReport;
import org.openfoi.model.inspection.InspectionYear;
import org.openfoi.model.inspection.PageNumbers;
import org.openfoi.model.inspection.TableNote;
import org.openfoi.model.inspection.Tranche;
import org.openfoi.model.source.SourceSpan;

class FoiJsonTest {
  private static final ObjectMapper PLAIN_2 =
      new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule());
  private static final tools.jackson.databind.ObjectMapper PLAIN_3 =
      new tools.jackson.databind.ObjectMapper();

  private static final ExtractTable TABLE = ExtractTable.builder()
      .title("Monitoring")
      .report(InspectionReport.builder()
          .inspectorate("HMICFRS")
          .programme("PEEL")
          .year(InspectionYear.financial(2018))
          .publicationDate(LocalDate.of(2019, 5, 2))
          .address(URI.create("https://example.org/peel"))
          .build())
      .addExtracts(InspectionExtract.builder()
          .force(Force.of("kent"))
          .forceAsWritten("Kent Police")
          .tranche(Tranche.of(1))
          .pages(PageNumbers.of(41, 42))
          .text("It works.")
          .addSpans(SourceSpan.of("t.txt", 2, 13, 9))
          .build())
      .addNotes(TableNote.builder()
          .text("Not yet.")
          .addUnpublishedTranches(Tranche.of(3))
          .build())
      .build();
  private static final String TABLE_JSON =
      "{\"formatVersion\":\"1.0\",\"title\":\"Monitoring\",\"report\":{\"inspectorate\":\"HMICFRS\",\"programme\":\"PEEL\","
          + "\"year\":\"2018/19\",\"publicationDate\":\"2019-05-02\",\"address\":\"https://example.org/peel\"},"
          + "\"extracts\":[{\"force\":\"kent\",\"forceAsWritten\":\"Kent Police\",\"tranche\":1,"
          + "\"pages\":[41,42],\"text\":\"It works.\",\"spans\":[{\"document\":\"t.txt\",\"line\":2,"
          + "\"column\":13,\"length\":9}]}],\"notes\":[{\"text\":\"Not yet.\",\"unpublishedTranches\":[3]}]}";

  @Test
  void writesOneFormThatEveryMapperWrites() throws Exception {
    assertThat(FoiJson.write(TABLE)).isEqualTo(TABLE_JSON);
    assertThat(PLAIN_2.writeValueAsString(TABLE)).isEqualTo(TABLE_JSON);
    assertThat(PLAIN_3.writeValueAsString(TABLE)).isEqualTo(TABLE_JSON);
  }

  @Test
  void readsWhatEveryMapperReads() throws Exception {
    assertThat(FoiJson.read(TABLE_JSON, ExtractTable.class)).isEqualTo(TABLE);
    assertThat(PLAIN_2.readValue(TABLE_JSON, ExtractTable.class)).isEqualTo(TABLE);
    assertThat(PLAIN_3.readValue(TABLE_JSON, ExtractTable.class)).isEqualTo(TABLE);
    assertThat(FoiJson.read("\uFEFF" + TABLE_JSON, ExtractTable.class)).isEqualTo(TABLE);
    assertThat(FoiJson.read(TABLE_JSON, ExtractTable.class).getExtracts().get(0).getSpans())
        .containsExactly(SourceSpan.of("t.txt", 2, 13, 9));
  }

  @Test
  void writesForPeople() {
    assertThat(FoiJson.writePretty(List.of(Tranche.of(1), PageNumbers.of(3))))
        .isEqualTo("[\n  1,\n  [\n    3\n  ]\n]\n");
    assertThat(FoiJson.read(FoiJson.writePretty(TABLE), ExtractTable.class)).isEqualTo(TABLE);
  }

  @Test
  void keepsUnknownPropertiesAndWritesThemBack() throws Exception {
    String json =
        "{\"text\":\"a\",\"a\":null,\"big\":12345678901234567890123,\"list\":[1,{\"b\":2,\"z\":1}],"
            + "\"tenth\":0.10000000000000000000000000000000001}";
    InspectionExtract extract = FoiJson.read(json, InspectionExtract.class);
    assertThat(extract.getExtras())
        .containsEntry("a", null)
        .containsEntry("big", new BigInteger("12345678901234567890123"))
        .containsEntry("list", Arrays.asList(1, Map.of("b", 2, "z", 1)))
        .containsEntry("tenth", new BigDecimal("0.10000000000000000000000000000000001"))
        .hasSize(4);
    assertThat(FoiJson.write(extract)).isEqualTo(json);
    assertThat(PLAIN_2.writeValueAsString(extract)).isEqualTo(json);
    assertThat(PLAIN_3.writeValueAsString(extract)).isEqualTo(json);
    assertThat(PLAIN_2.readValue(json, InspectionExtract.class).getExtras()).hasSize(4);
    assertThat(PLAIN_3.readValue(json, InspectionExtract.class).getExtras()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"b\":1}", "{}", "null", "1", "\"x\"", "[1,null]", "true"})
  void keepsAPropertyCalledExtrasLikeAnyOther(String value) throws Exception {
    String json = "{\"text\":\"a\",\"extras\":" + value + "}";
    Object extra = PLAIN_2.readValue(value, Object.class);
    for (InspectionExtract extract : List.of(
        FoiJson.read(json, InspectionExtract.class),
        PLAIN_2.readValue(json, InspectionExtract.class),
        PLAIN_3.readValue(json, InspectionExtract.class))) {
      assertThat(extract.getExtras()).hasSize(1).containsEntry("extras", extra);
      assertThat(FoiJson.write(extract)).isEqualTo(json);
      assertThat(PLAIN_2.writeValueAsString(extract)).isEqualTo(json);
      assertThat(PLAIN_3.writeValueAsString(extract)).isEqualTo(json);
    }
  }

  @Test
  void writesUnknownPropertiesInOneOrder() {
    String json = "{\"text\":\"a\",\"zebra\":1,\"ant\":2,\"mole\":3}";
    String sorted = "{\"text\":\"a\",\"ant\":2,\"mole\":3,\"zebra\":1}";
    assertThat(FoiJson.write(FoiJson.read(json, InspectionExtract.class))).isEqualTo(sorted);
  }

  private static String trouble(Runnable reading) {
    List<String> said = new ArrayList<>();
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(reading::run)
        .satisfies(e -> said.add(said(e.getFinding())));
    return said.get(0);
  }

  private static String said(Finding finding) {
    return "%s %s %s %s"
        .formatted(
            finding.getSpan().map(s -> s.getLine() + ":" + s.getColumn()).orElse("-"),
            finding.getPointer().orElse("-"),
            finding.getCode(),
            finding.getMessage());
  }

  private static String table(String json) {
    return trouble(() -> FoiJson.read(json, ExtractTable.class));
  }

  private static String extract(String json) {
    return trouble(() -> FoiJson.read(json, InspectionExtract.class));
  }

  @Test
  void namesTheMissingProperty() {
    assertThat(table("{\"extracts\":[\n  {\"text\":\"a\"},\n  {\"force\":\"kent\"}]}"))
        .isEqualTo("3:3 /extracts/1/text json/missing 'text' is missing");
    assertThat(extract("{\"text\":null}")).isEqualTo("1:1 /text json/missing 'text' is missing");
    assertThat(extract("{\"text\":\"a\",\"spans\":[{\"line\":1}]}"))
        .isEqualTo("1:22 /spans/0/column json/missing 'column' and 'length' are missing");
  }

  @Test
  void namesTheValueOfTheWrongType() {
    assertThat(table("{\n \"extracts\": [{\"text\": 5}]}"))
        .isEqualTo("2:24 /extracts/0/text json/type found the number 5, expected a text");
    assertThat(extract("{\"text\":true}"))
        .isEqualTo("1:9 /text json/type found true, expected a text");
    assertThat(extract("{\"text\":{}}"))
        .isEqualTo("1:9 /text json/type found an object, expected a text");
    assertThat(extract("{\"text\":\"a\",\"pages\":41}"))
        .isEqualTo("1:21 /pages json/type found the number 41, expected an array");
    assertThat(extract("{\"text\":\"a\",\"pages\":[41,\"x\"]}"))
        .isEqualTo("1:25 /pages/1 json/type found the text 'x', expected a whole number");
    assertThat(extract("{\"text\":\"a\",\"pages\":[41.5]}"))
        .isEqualTo("1:22 /pages/0 json/type found the number 41.5, expected a whole number");
    assertThat(extract("{\"text\":\"a\",\"tranche\":\"one\"}"))
        .isEqualTo("1:23 /tranche json/type found the text 'one', expected a whole number");
    assertThat(extract("{\"text\":\"a\",\"tranche\":\"1\"}"))
        .isEqualTo("1:23 /tranche json/type found the text '1', expected a whole number");
    assertThat(extract("{\"text\":\"a\",\"force\":[]}"))
        .isEqualTo("1:21 /force json/type found an array, expected a text");
    assertThat(extract("{\"text\":\"a\",\"force\":7}"))
        .isEqualTo("1:21 /force json/type found the number 7, expected a text");
    assertThat(table("{\"report\":{\"publicationDate\":\"2 May\"}}"))
        .isEqualTo(
            "1:30 /report/publicationDate json/type found the text '2 May', expected a date such as"
                + " '2019-05-02'");
    assertThat(table("{\"report\":{\"address\":\"a b\"}}"))
        .isEqualTo(
            "1:22 /report/address json/type found the text 'a b', expected an address such as"
                + " 'https://www.gov.uk/'");
    assertThat(trouble(() -> FoiJson.read("{\"severity\":\"bad\"}", Finding.class)))
        .isEqualTo("1:13 /severity json/type found the text 'bad', expected 'error' or 'warning' or"
            + " 'note'");
    assertThat(extract("[]")).isEqualTo("1:1 - json/type found an array, expected an object");
    assertThat(extract("\"x\""))
        .isEqualTo("1:1 - json/type found the text 'x', expected an object");
    assertThat(extract("null")).isEqualTo("1:1 - json/type found null, expected an object");
    assertThat(table("{\"extracts\":[null]}"))
        .isEqualTo("1:14 /extracts/0 json/type a list holds null, expected none");
  }

  @Test
  void namesTheValueThatCannotBe() {
    assertThat(extract("{\"text\":\"a\",\n\"force\":\"mordor\"}"))
        .isEqualTo(
            "2:9 /force json/value no force has the identifier 'mordor', expected one such as"
                + " 'durham'");
    assertThat(extract("{\"text\":\"a\",\"tranche\":0}"))
        .isEqualTo("1:23 /tranche json/value no tranche has the number 0, expected 1 to 99");
    assertThat(extract("{\"text\":\"a\",\"pages\":[]}"))
        .isEqualTo("1:21 /pages json/value 0 pages for one passage, expected 1 to 100");
    assertThat(extract("{\"text\":\"a\",\"spans\":[{\"line\":0,\"column\":1,\"length\":1}]}"))
        .isEqualTo(
            "1:22 /spans/0 json/value no span can be at 0:1+1, expected a line and column from 1"
                + " and a length from 0");
    assertThat(table("{\"report\":{\"year\":\"18\"}}"))
        .isEqualTo("1:19 /report/year json/value cannot read a year from '18', expected a form like"
            + " '2014' or '2018/19'");
  }

  @Test
  void namesTheSyntaxError() {
    assertThat(extract(""))
        .isEqualTo("1:1 - json/syntax the text ends too early, expected the rest of the JSON");
    assertThat(extract("{\"text\":\"a\""))
        .isEqualTo("1:12 /text json/syntax the text ends too early, expected the rest of the JSON");
    assertThat(extract("{\"text\":\"a\",\n\"text\":\"b\"}"))
        .isEqualTo(
            "2:7 /text json/syntax the key 'text' stands twice in one object, expected it once");
    assertThat(extract("{\"text\":\"a\",\"x\":{\"y\":1,\"y\":2}}"))
        .isEqualTo(
            "1:27 /x/y json/syntax the key 'y' stands twice in one object, expected it once");
    assertThat(extract("{\"text\":\"a\"} {}"))
        .isEqualTo("1:14 - json/syntax more text behind the end of the document, expected nothing");
    assertThat(extract("{text:1}"))
        .isEqualTo("1:2 - json/syntax not JSON: unexpected 't', expected a key in double quotes");
  }

  @Test
  void refusesWhatIsTooDeepOrTooLong() {
    String deep = "[".repeat(10_000);
    assertThat(extract("{\"text\":\"a\",\"x\":" + deep + "]".repeat(10_000) + "}"))
        .startsWith("1:")
        .endsWith(" json/limit nested deeper than the limit of 500 levels");
    List<Finding> findings = new ArrayList<>();
    FoiJson.readList(deep, InspectionExtract.class, findings::add);
    assertThat(findings)
        .extracting(Finding::getMessage)
        .containsExactly(
            "found an array, expected an object", "nested deeper than the limit of 500 levels");
    assertThat(extract("{\"text\":\"a\",\n\"x\":{\"y\":1e9999999999}}"))
        .isEqualTo("2:10 /x/y json/limit a number is larger or smaller than can be held");
    String wide = "{\"text\":\"" + "x".repeat(200_000_000) + "\"}";
    assertThat(extract(wide))
        .endsWith("json/limit a text is longer than the limit of 20000000 characters");
    assertThat(extract("{\"text\":\"a\",\"x\":" + "9".repeat(2000) + "}"))
        .endsWith("json/limit a number is longer than the limit of 1000 digits");
  }

  @Test
  void readsAnArrayAndKeepsTheElementsItCanRead() {
    String json =
        "[{\"text\":\"a\"},\n{\"force\":\"kent\"},{\"text\":\"c\",\"pages\":[1,{}]},5,null,\n"
            + " {\"text\":\"d\",\"force\":\"mordor\"},{\"text\":\"e\"}]";
    List<Finding> findings = new ArrayList<>();
    assertThat(FoiJson.readList(json, InspectionExtract.class, findings::add))
        .extracting(InspectionExtract::getText)
        .containsExactly("a", "e");
    assertThat(findings)
        .extracting(FoiJsonTest::said)
        .containsExactly(
            "2:1 /1/text json/missing 'text' is missing",
            "2:41 /2/pages/1 json/type found an object, expected a whole number",
            "2:46 /3 json/type found the number 5, expected an object",
            "2:48 /4 json/type found null, expected an object",
            "3:22 /5/force json/value no force has the identifier 'mordor', expected one such as"
                + " 'durham'");
    assertThat(trouble(() -> FoiJson.readList(json, InspectionExtract.class)))
        .isEqualTo("2:1 /1/text json/missing 'text' is missing");
  }

  @Test
  void keepsWhatStandsBeforeASyntaxError() {
    List<Finding> findings = new ArrayList<>();
    Function<String, List<String>> texts =
        json -> FoiJson.readList(json, InspectionExtract.class, findings::add).stream()
            .map(InspectionExtract::getText)
            .toList();
    assertThat(texts.apply("[{\"text\":\"a\"},{\"text\":")).containsExactly("a");
    assertThat(texts.apply("[{\"text\":\"a\"} x")).containsExactly("a");
    assertThat(texts.apply("[{\"text\":\"a\"}] 1")).containsExactly("a");
    assertThat(texts.apply("{\"text\":\"a\"}")).isEmpty();
    assertThat(texts.apply("[]")).isEmpty();
    assertThat(texts.apply("")).isEmpty();
    assertThat(findings)
        .extracting(FoiJsonTest::said)
        .containsExactly(
            "1:23 /1/text json/syntax the text ends too early, expected the rest of the JSON",
            "1:15 /1 json/syntax not JSON: unexpected 'x', expected a comma or the end",
            "1:16 - json/syntax more text behind the end of the document, expected nothing",
            "1:1 - json/type found an object, expected an array of records",
            "1:1 - json/syntax the text ends too early, expected the rest of the JSON");
  }

  @Test
  void neverThrowsAnythingElse() {
    List<Finding> findings = new ArrayList<>();
    for (int length = 0; length <= TABLE_JSON.length(); length++) {
      String cut = TABLE_JSON.substring(0, length);
      FoiJson.readList(cut, ExtractTable.class, findings::add);
      FoiJson.readList("[" + cut, ExtractTable.class, findings::add);
      if (length < TABLE_JSON.length()) {
        assertThatExceptionOfType(FormatException.class)
            .isThrownBy(() -> FoiJson.read(cut, ExtractTable.class));
      }
    }
    assertThat(findings).allSatisfy(f -> assertThat(f.getMessage()).doesNotContain("org.", "com."));
  }

  @Test
  void givesAMapperThatCanBeChangedAlone() throws Exception {
    ObjectMapper mapper = FoiJson.newMapper();
    assertThat(mapper.writeValueAsString(TABLE)).isEqualTo(TABLE_JSON);
    assertThat(FoiJson.newMapper()).isNotSameAs(mapper);
  }
}
