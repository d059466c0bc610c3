package org.openfoi.io.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openfoi.io.Records;
import org.openfoi.io.json.FoiJson;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.law.Exemption;
import org.openfoi.model.response.Answer;
import org.openfoi.model.source.SourceSpan;
import org.openfoi.testing.Golden;

class FoiSchemasTest {
  /** {@code -Dgolden.update=true} writes the shipped schema anew; run the other tests after it. */
  @Test
  void isWhatTheRecordsSay() {
    Golden.assertMatches(
        "src/main/resources/org/openfoi/io/schema/openfoi-1.0.json", new SchemaWriter().write());
  }

  @Test
  void hasADefinitionForEveryRecord() {
    JsonNode definitions = FoiJson.read(FoiSchemas.all(), JsonNode.class).get("$defs");
    assertThat(Records.types())
        .extracting(Class::getSimpleName)
        .doesNotHaveDuplicates()
        .allSatisfy(name -> assertThat(definitions.has(name)).as(name).isTrue());
    assertThat(definitions.has("Answer")).isTrue();
  }

  @Test
  void givesTheSchemaOfOneRecordWithAllThatItNeeds() {
    JsonNode span = FoiJson.read(FoiSchemas.of(SourceSpan.class), JsonNode.class);
    assertThat(span.get("$schema").asText())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(span.get("$id").asText())
        .isEqualTo("https://openfoi.org/schema/1.0/source-span.json")
        .isEqualTo(FoiSchemas.id(SourceSpan.class));
    assertThat(span.get("$defs").fieldNames()).toIterable().containsExactly("SourceSpan");
    assertThat(FoiSchemas.id(FoiCase.class))
        .isEqualTo("https://openfoi.org/schema/1.0/foi-case.json");
    for (Class<?> type : Records.types()) {
      JsonNode schema = FoiJson.read(FoiSchemas.of(type), JsonNode.class);
      assertThat(schema.findValuesAsText("$ref"))
          .allSatisfy(reference -> assertThat(schema.at(reference.substring(1)).isObject())
              .as(reference)
              .isTrue());
    }
  }

  @Test
  void keepsEveryPropertyOfEveryRecord() {
    JsonNode definitions = FoiJson.read(FoiSchemas.all(), JsonNode.class).get("$defs");
    for (Class<?> type : Records.types()) {
      List<String> names = Records.properties(type).stream()
          .map(getter -> Records.name(getter).orElseThrow())
          .toList();
      assertThat(definitions.get(type.getSimpleName()).get("properties").fieldNames())
          .toIterable()
          .as(type.getSimpleName())
          .containsExactlyInAnyOrderElementsOf(names);
    }
  }

  @Test
  void hasNoSchemaForWhatIsNoRecord() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FoiSchemas.of(Exemption.class))
        .withMessage(
            "there is no schema for the class 'Exemption', expected a record of the model");
    assertThatIllegalArgumentException().isThrownBy(() -> FoiSchemas.id(String.class));
    assertThat(FoiSchemas.of(Answer.class)).contains("\"const\": \"not-held\"");
  }
}
