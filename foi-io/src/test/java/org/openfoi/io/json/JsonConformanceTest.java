package org.openfoi.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.finding.FormatException;
import org.openfoi.testing.Corpus;

/** The public JSON parsing suite. */
class JsonConformanceTest {
  private static final String SUITE = "corpus/json-test-suite/test_parsing";

  /** The suite calls a repeated key legal, which it is in the grammar; a record refuses it. */
  private static final List<String> REPEATED_KEYS =
      List.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

  @Test
  void acceptsWhatIsJsonAndRefusesWhatIsNot() throws IOException {
    ObjectMapper mapper = FoiJson.newMapper();
    mapper.getFactory().disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    List<String> wrong = new ArrayList<>();
    for (Path file : Corpus.files(SUITE)) {
      String name = file.getFileName().toString();
      boolean accepted;
      try {
        accepted = !mapper.readTree(SourceText.read(file).characters()).isMissingNode();
      } catch (JsonProcessingException | FormatException | NumberFormatException refused) {
        accepted = false;
      }
      if (accepted ? name.startsWith("n_") : name.startsWith("y_")) {
        wrong.add(name);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void readsOrRefusesEveryFileWithTheOneException() throws IOException {
    List<Path> files = Corpus.files(SUITE);
    List<String> refused = new ArrayList<>();
    for (Path file : files) {
      try {
        FoiJson.read(SourceText.read(file).characters(), JsonNode.class);
      } catch (FormatException e) {
        refused.add(file.getFileName().toString());
      }
    }
    assertThat(files).hasSize(318);
    assertThat(refused.stream().filter(name -> name.startsWith("y_")))
        .containsExactlyElementsOf(REPEATED_KEYS);
    assertThat(refused.stream().filter(name -> name.startsWith("n_")))
        .hasSameSizeAs(files.stream()
            .filter(f -> f.getFileName().toString().startsWith("n_"))
            .toList());
  }

  @Test
  void saysWhatIsWrongInItsOwnWords() throws IOException {
    List<String> messages = new ArrayList<>();
    for (Path file : Corpus.files(SUITE)) {
      try {
        FoiJson.read(SourceText.read(file).characters(), JsonNode.class);
      } catch (FormatException e) {
        messages.add(e.getFinding().getMessage());
      }
    }
    assertThat(messages)
        .hasSizeGreaterThan(180)
        .allSatisfy(message -> assertThat(message)
            .doesNotContainPattern("[A-Za-z]+_[A-Z]|Feature|Source|REDACTED|CTRL|com\\.|org\\."
                + "|Object|Array|\\(code")
            .hasSizeLessThan(200));
  }

  @Test
  void refusesRepeatedKeysForWhatTheyAre() {
    for (String file : REPEATED_KEYS) {
      String json = Corpus.text(SUITE + "/" + file);
      assertThatExceptionOfType(FormatException.class)
          .isThrownBy(() -> FoiJson.read(json, JsonNode.class))
          .withMessageContaining("the key 'a' stands twice in one object, expected it once");
    }
  }
}
