package org.openfoi.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openfoi.io.json.FoiJson;
import org.openfoi.io.source.SourceText;
import org.openfoi.testing.Corpus;

/** Two public CSV suites through the syntax that tables are read with. */
class CsvConformanceTest {
  private static List<List<String>> rows(String file) throws IOException {
    String text = SourceText.read(Corpus.path(file)).characters();
    List<List<String>> rows = new ArrayList<>();
    for (CsvSyntax.Row row : new CsvSyntax(new StringReader(text))) {
      if (row.hasStrayQuote()) {
        throw new CsvParseException("a stray quote in " + file);
      }
      rows.add(row.cells());
    }
    return rows;
  }

  private static JsonNode objects(List<List<String>> rows) {
    ArrayNode objects = JsonNodeFactory.instance.arrayNode();
    for (List<String> row : rows.subList(1, rows.size())) {
      ObjectNode object = objects.addObject();
      for (int i = 0; i < row.size(); i++) {
        object.put(rows.get(0).get(i), row.get(i));
      }
    }
    return objects;
  }

  private static JsonNode arrays(List<List<String>> rows) {
    return FoiJson.read(FoiJson.write(rows), JsonNode.class);
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceAll("\\.(csv|json)$", "");
  }

  @Test
  void readsTheSpectrum() throws IOException {
    for (Path file : Corpus.files("corpus/csv-spectrum/csvs")) {
      if (name(file).equals("location_coordinates")) {
        continue; // it has unquoted quotes, and its JSON is no array and has another telephone
        // number
      }
      // the stored copy of the suite has LF where the original has CRLF
      String json = Corpus.text("corpus/csv-spectrum/json/" + name(file) + ".json");
      JsonNode expected = FoiJson.read(json.replace("\\r\\n", "\\n"), JsonNode.class);
      assertThat(objects(rows("corpus/csv-spectrum/csvs/" + name(file) + ".csv")))
          .as(name(file))
          .isEqualTo(expected);
    }
  }

  @Test
  void readsTheTestData() throws IOException {
    List<Path> expected = Corpus.files("corpus/csv-test-data/json");
    assertThat(expected).hasSizeGreaterThan(15);
    for (Path file : expected) {
      List<List<String>> rows = rows("corpus/csv-test-data/csv/" + name(file) + ".csv");
      String json = Corpus.text("corpus/csv-test-data/json/" + name(file) + ".json");
      JsonNode values = FoiJson.read(json, JsonNode.class);
      assertThat(name(file).startsWith("header-") ? objects(rows) : arrays(rows))
          .as(name(file))
          .isEqualTo(values);
    }
  }

  @Test
  void refusesWhatIsBroken() throws IOException {
    List<String> refused = new ArrayList<>();
    for (Path file : Corpus.files("corpus/csv-test-data/csv")) {
      try {
        rows("corpus/csv-test-data/csv/" + name(file) + ".csv");
      } catch (CsvParseException e) {
        refused.add(name(file));
      }
    }
    assertThat(refused)
        .containsExactly(
            "bad-missing-quote", "bad-quotes-with-unescaped-quote", "bad-unescaped-quote");
  }
}
