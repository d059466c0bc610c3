package org.openfoi.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.FormatException;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.model.inspection.InspectionReport;

class JsonTroubleTest {
  private static void refused(String json, Class<?> type, String message) {
    assertThatThrownBy(() -> FoiJson.read(json, type))
        .isInstanceOf(FormatException.class)
        .hasMessage(message);
  }

  private static void extract(String json, String message) {
    refused("{\"text\":\"a\"," + json + "}", InspectionExtract.class, "line 1, " + message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"2019-02-20T10:00:00Z\"",
        "\"2019-02-20T10:00:00\"",
        "\"2019-02-30\"",
        "\"20190220\"",
        "\" 2019-02-20\"",
        "\"\"",
        "[2019,5,2]",
        "18000",
        "{}"
      })
  void readsADateOnlyFromTheTextOfADay(String value) {
    assertThatThrownBy(
            () -> FoiJson.read("{\"publicationDate\":" + value + "}", InspectionReport.class))
        .isInstanceOf(FormatException.class)
        .hasMessageStartingWith("line 1, column 20 at '/publicationDate': found ")
        .hasMessageEndingWith(", expected a date such as '2019-05-02'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b"})
  void readsAnAddressOnlyFromTheTextOfOne(String address) {
    refused(
        "{\"address\":\"" + address + "\"}",
        InspectionReport.class,
        "line 1, column 12 at '/address': found the text '" + address
            + "', expected an address such as 'https://www.gov.uk/'");
  }

  @Test
  void readsASeverityOnlyFromItsName() {
    refused(
        "{\"severity\":0,\"code\":\"a\",\"message\":\"b\"}",
        Finding.class,
        "line 1, column 13 at '/severity': found the number 0, expected 'error' or 'warning' or"
            + " 'note'");
    refused(
        "{\"severity\":\"\"}",
        Finding.class,
        "line 1, column 13 at '/severity': found the text '', expected 'error' or 'warning' or"
            + " 'note'");
  }

  @Test
  void saysWhichNumbersCanBeHeld() {
    extract(
        "\"tranche\":99999999999",
        "column 23 at '/tranche': found the number 99999999999, expected one from -2147483648 to"
            + " 2147483647");
    extract(
        "\"pages\":[1,-99999999999]",
        "column 24 at '/pages/1': found the number -99999999999, expected one from -2147483648 to"
            + " 2147483647");
    extract(
        "\"spans\":[{\"line\":" + "9".repeat(160) + "}]",
        "column 30 at '/spans/0/line': found the number " + "9".repeat(80)
            + "..., expected one from -2147483648 to 2147483647");
  }

  @Test
  void findsTheNullInAList() {
    refused(
        "{\"x\":[null],\n\"notes\":[],\"extracts\":[{\"text\":\"a\",\"y\":[null]},\n null]}",
        ExtractTable.class,
        "line 3, column 2 at '/extracts/1': a list holds null, expected none");
    refused(
        "{\"extracts\":[{\"text\":\"a\",\"spans\":[null]}]}",
        ExtractTable.class,
        "line 1, column 35 at '/extracts/0/spans/0': a list holds null, expected none");
    extract("\"pages\":[1,null]", "column 24 at '/pages/1': a list holds null, expected none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[NaN]|unexpected 'NaN', expected a value",
        "[truth]|unexpected 'truth', expected a value",
        "[1}|unexpected '}', expected ']'",
        "[,]|unexpected ',', expected a value",
        "[1 2]|unexpected '2', expected a comma or the end",
        "{\"a\" 1}|unexpected '1', expected a colon",
        "{'a':1}|unexpected ''', expected a key in double quotes",
        "[/*x*/1]|unexpected '/'",
        "[01]|a number in a form that JSON does not have",
        "[\"\\x\"]|unexpected 'x'",
      })
  void saysWhatIsNoJson(String json, String message) {
    assertThatThrownBy(() -> FoiJson.read(json, Object.class))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining(": not JSON: " + message);
  }

  @Test
  void namesACharacterThatCannotBeSeen() {
    assertThatThrownBy(() -> FoiJson.read("[\"a\tb\"]", Object.class))
        .isInstanceOf(FormatException.class)
        .hasMessageEndingWith(": not JSON: unexpected character U+0009");
  }

  @Test
  void saysThatAKeyIsTooLong() {
    assertThatThrownBy(() -> FoiJson.read(
            "{\"text\":\"a\",\n\"" + "k".repeat(60_000) + "\":1}", InspectionExtract.class))
        .isInstanceOf(FormatException.class)
        .hasMessageStartingWith("line 2, ")
        .hasMessageEndingWith(": a key is longer than the limit of 50000 characters");
  }

  @Test
  void quotesNoMoreThanTheBeginning() {
    String pairs = "x" + "\ud83d\ude00".repeat(500);
    String begun = "x" + "\ud83d\ude00".repeat(39) + "...";
    extract(
        "\"force\":\"" + pairs + "\"",
        "column 21 at '/force': no force has the identifier '" + begun
            + "', expected one such as 'durham'");
    extract(
        "\"tranche\":\"" + pairs + "\"",
        "column 23 at '/tranche': found the text '" + begun + "', expected a whole number");
    assertThatThrownBy(() -> FoiJson.read("[" + "n".repeat(9000) + "]", Object.class))
        .hasMessageContaining("unexpected '" + "n".repeat(80) + "...', expected a value");
    assertThatThrownBy(() -> FoiJson.read(
            "{\"" + "k".repeat(900) + "\":1,\"" + "k".repeat(900) + "\":1}", Object.class))
        .hasMessageContaining("the key '" + "k".repeat(80) + "...' stands twice");
  }

  @Test
  void writesOnlyRecords() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FoiJson.write(new Object()))
        .withMessage("cannot write JSON from a value of class 'Object', expected a record of the"
            + " model");
  }

  @Test
  void findsTroubleInALongListWithoutReadingItAgainForEach() {
    String bad = "{\"force\":\"mordor\",\"text\":\"" + "a".repeat(2000) + "\"}";
    String json = "[" + (bad + ",\n").repeat(9_999) + bad + "]";
    List<Finding> findings = new ArrayList<>();
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> FoiJson.readList(json, InspectionExtract.class, findings::add));
    assertThat(findings).hasSize(10_000);
    assertThat(findings.get(9_999).getPointer()).contains("/9999/force");
    assertThat(findings.get(9_999).getSpan().orElseThrow()).hasToString("10000:10+0");
  }
}
