package org.openfoi.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfoi.io.AnyRecord;
import org.openfoi.io.Records;
import org.openfoi.io.json.FoiJson;
import org.openfoi.model.finding.FormatException;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.report.CommitteeReport;

/** The schemas, {@code FoiJson} and Jakarta Validation say the same of the same document. */
class SchemaAgreementTest {
  private static final int VALUES = 200;
  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();
  private static final Map<String, Class<?>> DOCUMENTS =
      Map.of("case", FoiCase.class, "table", ExtractTable.class, "report", CommitteeReport.class);

  static List<Class<?>> types() {
    return Records.types();
  }

  /** Two hundred values of each kind of record. */
  @ParameterizedTest
  @MethodSource("types")
  void whateverASoundRecordIsWrittenAsIsValid(Class<?> type) {
    IntStream.range(0, VALUES).parallel().forEach(seed -> {
      Object value = new AnyRecord(seed).sound().named().record(type);
      String json = FoiJson.withApplicants().write(value);
      assertThat(VALIDATOR.validate(value)).as(json).isEmpty();
      assertThat(Schemas.trouble(json, type)).as(json).isEmpty();
    });
  }

  /** Two hundred values of each kind of record, with texts and numbers as they come. */
  @ParameterizedTest
  @MethodSource("types")
  void aRecordIsValidJustIfValidationFindsNoFault(Class<?> type) {
    IntStream.range(0, VALUES).parallel().forEach(seed -> {
      Object value = new AnyRecord(seed).record(type);
      String json = FoiJson.write(value);
      List<String> trouble = Schemas.trouble(json, type);
      assertThat(trouble.isEmpty())
          .as("%s %s", trouble, json)
          .isEqualTo(VALIDATOR.validate(value).isEmpty());
    });
  }

  @Test
  void theSamplesAreValid() {
    DOCUMENTS.forEach((name, type) -> {
      String json = resource("whole-" + name + ".json");
      assertThat(Schemas.trouble(json, type)).isEmpty();
      assertThat(FoiJson.writePretty(FoiJson.read(json, type))).isEqualTo(json);
    });
  }

  /** One line of {@code mutations.tsv}: a change of a sample, and who has to notice it. */
  record Mutation(String document, String pointer, String value, String verdict) {}

  static Stream<Mutation> mutations() {
    return resource("mutations.tsv")
        .lines()
        .skip(1)
        .map(line -> line.split("\t"))
        .map(cells -> new Mutation(cells[0], cells[1], cells[2], cells[3]));
  }

  /**
   * A document that is "refused" cannot be read; one that breaks a "constraint" can, and Jakarta
   * Validation finds it; one that is "sound" is read as a record that is written otherwise.
   */
  @ParameterizedTest
  @MethodSource("mutations")
  void aDocumentThatWasDamagedIsNotValid(Mutation mutation) {
    Class<?> type = DOCUMENTS.get(mutation.document());
    String json = damaged(mutation);
    assertThat(Schemas.trouble(json, type)).isNotEmpty();
    assertThat(verdict(json, type)).isEqualTo(mutation.verdict());
  }

  private static String verdict(String json, Class<?> type) {
    try {
      return VALIDATOR.validate(FoiJson.read(json, type)).isEmpty() ? "sound" : "constraint";
    } catch (FormatException e) {
      return "refused";
    }
  }

  private static String damaged(Mutation mutation) {
    JsonNode document =
        FoiJson.read(resource("whole-" + mutation.document() + ".json"), JsonNode.class);
    if (mutation.pointer().isEmpty()) {
      return mutation.value();
    }
    JsonPointer pointer = JsonPointer.compile(mutation.pointer());
    assertThat(document.at(pointer).isMissingNode()).isFalse();
    JsonNode parent = document.at(pointer.head());
    JsonPointer last = pointer.last();
    if (parent instanceof ArrayNode list) {
      list.set(last.getMatchingIndex(), FoiJson.read(mutation.value(), JsonNode.class));
    } else if (mutation.value().equals("remove")) {
      ((ObjectNode) parent).remove(last.getMatchingProperty());
    } else {
      JsonNode value = FoiJson.read(mutation.value(), JsonNode.class);
      ((ObjectNode) parent).set(last.getMatchingProperty(), value);
    }
    return document.toString();
  }

  private static String resource(String name) {
    try (InputStream stream = SchemaAgreementTest.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
