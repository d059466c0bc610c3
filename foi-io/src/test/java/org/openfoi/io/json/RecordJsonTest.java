package org.openfoi.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfoi.io.AnyRecord;
import org.openfoi.model.finding.FormatException;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.law.Provision;
import org.openfoi.model.report.CommitteeReport;
import org.openfoi.model.request.Applicant;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.request.RequestReference;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.Figure;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.response.UnrecognisedAnswer;
import org.openfoi.model.response.Withheld;
import org.openfoi.model.source.Passage;
import org.openfoi.model.source.SourceSpan;

/** Requests, replies and cases in JSON, through Jackson 2 and Jackson 3. */
class RecordJsonTest {
  private static final tools.jackson.databind.ObjectMapper JACKSON_3 =
      new tools.jackson.databind.ObjectMapper();

  private static final FoiCase CASE = FoiCase.builder()
      .reference(RequestReference.of("1455_17"))
      .addResponse(FoiResponse.builder()
          .addAnswer(Disclosed.builder()
              .addQuestion(QuestionNumber.of(2))
              .addWord(Passage.builder()
                  .text("5,163 as at 27 February 2017")
                  .addSpan(SourceSpan.of(3, 1, 28))
                  .build())
              .addFigure(Figure.builder()
                  .amount(new BigDecimal("5163.0"))
                  .asAt(LocalDate.of(2017, 2, 27))
                  .build())
              .build())
          .addAnswer(Withheld.builder()
              .addQuestion(QuestionNumber.parse("3(B)"))
              .addProvision(Provision.parse("s.31(1)(a)"))
              .build())
          .build())
      .build();

  @Test
  void writesTheKindOfAnAnswerFirst() throws Exception {
    assertThat(FoiJson.newMapper().writeValueAsString(CASE.getResponses().get(0).getAnswers()))
        .isEqualTo("[{\"kind\":\"disclosed\",\"questions\":[\"2\"],"
            + "\"words\":[{\"text\":\"5,163 as at 27 February 2017\","
            + "\"spans\":[{\"line\":3,\"column\":1,\"length\":28}]}],"
            + "\"figures\":[{\"amount\":5163,\"measure\":\"count\",\"asAt\":\"2017-02-27\","
            + "\"approximate\":false}]},"
            + "{\"kind\":\"withheld\",\"questions\":[\"3b\"],"
            + "\"provisions\":[\"FOIA s.31(1)(a)\"]}]");
  }

  @Test
  void readsWhatItWrites() throws Exception {
    String json = FoiJson.write(CASE);
    assertThat(FoiJson.read(json, FoiCase.class)).isEqualTo(CASE);
    assertThat(FoiJson.write(FoiJson.read(json, FoiCase.class))).isEqualTo(json);
    assertThat(JACKSON_3.readValue(json, FoiCase.class)).isEqualTo(CASE);
    assertThat(JACKSON_3.writeValueAsString(CASE))
        .isEqualTo(FoiJson.newMapper().writeValueAsString(CASE));
  }

  @Test
  void keepsAnAnswerOfAKindThatItDoesNotKnow() throws Exception {
    String json =
        "{\"kind\":\"transferred\",\"questions\":[\"2\"],\"to\":{\"name\":\"Kent Police\"}}";
    String reply = "{\"reply\":\"substantive\",\"answers\":[" + json + "]}";
    FoiResponse read = FoiJson.read(reply, FoiResponse.class);
    assertThat(read.getAnswers())
        .singleElement()
        .isInstanceOfSatisfying(
            UnrecognisedAnswer.class,
            answer -> assertThat(answer.getKind()).isEqualTo("transferred"));
    assertThat(FoiJson.newMapper().writeValueAsString(read)).isEqualTo(reply);
    assertThat(JACKSON_3.writeValueAsString(JACKSON_3.readValue(reply, FoiResponse.class)))
        .isEqualTo(reply);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "-1.5e3", "true", "\"5\""})
  void refusesAnAnswerWhoseKindIsNoName(String kind) {
    String reply = "{\"answers\":[{\"kind\":\"not-held\"},{\"kind\":" + kind + "}]}";
    assertThatThrownBy(() -> FoiJson.read(reply, FoiResponse.class))
        .isInstanceOfSatisfying(
            FormatException.class,
            refused -> assertThat(refused.getFinding().getPointer()).hasValue("/answers/1"))
        .hasMessageContaining("cannot read a kind of answer from '" + kind.replace("\"", "") + "'")
        .hasMessageContaining("expected a name like 'transferred'");
  }

  @Test
  void refusesToMakeAnUnrecognisedAnswerOfAKindThatIsKnown() {
    assertThatThrownBy(() -> UnrecognisedAnswer.builder().kind("disclosed").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an answer of the kind 'disclosed' is known, expected one of its own class");
  }

  @Test
  void refusesAnAnswerWithoutAKind() {
    assertThatThrownBy(
            () -> FoiJson.read("{\"answers\":[{\"questions\":[\"2\"]}]}", FoiResponse.class))
        .hasMessageContaining("kind");
  }

  @Test
  void writesNoNameOfAnApplicantButReadsIt() throws Exception {
    FoiRequest request = FoiRequest.builder()
        .applicant(
            Applicant.builder().name("A. Person").organisation("Example Trust").build())
        .build();
    String open = "{\"applicant\":{\"organisation\":\"Example Trust\"}}";
    assertThat(request.toString()).doesNotContain("Person");
    assertThat(FoiJson.newMapper().writeValueAsString(request)).isEqualTo(open);
    assertThat(JACKSON_3.writeValueAsString(request)).isEqualTo(open);
    String full = "{\"applicant\":{\"name\":\"A. Person\",\"organisation\":\"Example Trust\"}}";
    assertThat(FoiJson.read(full, FoiRequest.class)).isEqualTo(request);
    assertThat(JACKSON_3.readValue(full, FoiRequest.class)).isEqualTo(request);
  }

  @Test
  void writesTheNameOfAnApplicantWhereItIsToldTo() throws Exception {
    FoiRequest request = FoiRequest.builder()
        .applicant(
            Applicant.builder().name("A. Person").organisation("Example Trust").build())
        .build();
    String full = "{\"applicant\":{\"name\":\"A. Person\",\"organisation\":\"Example Trust\"}}";
    StringBuilder lines = new StringBuilder();
    FoiJson.withApplicants().writeLines(List.of(request, request), lines);

    assertThat(FoiJson.withApplicants().write(request)).isEqualTo(full);
    assertThat(FoiJson.withApplicants().writePretty(request)).contains("\"name\": \"A. Person\"");
    assertThat(lines).hasToString(full + "\n" + full + "\n");
    assertThat(FoiJson.read(full, FoiRequest.class)).isEqualTo(request);
    assertThat(FoiJson.write(request)).doesNotContain("Person");
    assertThat(FoiJson.writePretty(request)).doesNotContain("Person");
    assertThat(JsonLines.write(List.of(request))).doesNotContain("Person");
    assertThat(FoiJson.newMapper().writeValueAsString(request)).doesNotContain("Person");
  }

  @Test
  void keepsWhatANewerVersionKnowsOfAnApplicantOutOfLogs() {
    String json = "{\"name\":\"A. Person\",\"email\":\"a@example.org\"}";
    Applicant applicant = FoiJson.read(json, Applicant.class);
    assertThat(applicant.getExtras()).containsEntry("email", "a@example.org");
    assertThat(applicant.toString()).doesNotContain("Person", "example.org");
  }

  @Test
  void keepsANewerMinorVersionAndRefusesANewerMajorOne() {
    String newer = "{\"formatVersion\":\"1.7\",\"reference\":\"1455_17\",\"novelty\":{\"a\":[1]}}";
    assertThat(FoiJson.write(FoiJson.read(newer, FoiCase.class)).replaceAll("\\s", ""))
        .isEqualTo(newer);
    for (Class<?> document : List.of(FoiCase.class, CommitteeReport.class, ExtractTable.class)) {
      assertThat(FoiJson.write(FoiJson.read("{}", document)))
          .as(document.getSimpleName())
          .isEqualTo("{\"formatVersion\":\"1.0\"}");
      assertThatThrownBy(() -> FoiJson.read("{\"formatVersion\":\"2.0\"}", document))
          .hasMessageContaining("cannot read format version '2.0'");
    }
    assertThatThrownBy(() -> FoiJson.read("{\"formatVersion\":\"2.0\"}", FoiCase.class))
        .hasMessageContaining("cannot read format version '2.0', expected 1 and any minor version");
  }

  /** Something unknown in every object, and an answer of an unknown kind. */
  @Test
  void keepsAndWritesBackWhatANewerVersionAddsAtEveryLevel() {
    int objects = 0;
    for (int seed = 0; seed < 500; seed++) {
      JsonNode tree =
          FoiJson.read(FoiJson.write(new AnyRecord(seed).record(FoiCase.class)), JsonNode.class);
      ((ObjectNode) tree).put("formatVersion", "1.9999");
      objects += enrich(tree);
      String newer = tree.toString();
      FoiCase read = FoiJson.read(newer, FoiCase.class);
      assertThat(FoiJson.read(FoiJson.write(read), JsonNode.class))
          .isEqualTo(FoiJson.read(newer, JsonNode.class));
      assertThat(JACKSON_3.readTree(JACKSON_3.writeValueAsString(read)))
          .isEqualTo(JACKSON_3.readTree(newer));
    }
    assertThat(objects).isGreaterThan(2000);
  }

  private static int enrich(JsonNode node) {
    int count = 0;
    for (JsonNode child : node) {
      count += enrich(child);
    }
    if (node instanceof ObjectNode object) {
      object.putObject("zNovelty").putArray("a").add(1).addNull();
      if (object.has("answers")) {
        ((ArrayNode) object.get("answers")).addObject().put("kind", "postponed").put("until", 1);
      }
      return count + 1;
    }
    return count;
  }

  /** A list of names is closed until the next major version, so another name is an error. */
  @Test
  void refusesANameThatItDoesNotKnowAlsoFromANewerVersion() {
    String newer = "{\"formatVersion\":\"1.7\",\"responses\":[{\"reply\":\"postponement\"}]}";
    assertThatThrownBy(() -> FoiJson.read(newer, FoiCase.class))
        .hasMessageStartingWith("line 1, column 46 at '/responses/0/reply': found the text"
            + " 'postponement', expected 'substantive' or ");
  }
}
