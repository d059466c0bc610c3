package org.openfoi.rules;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.report.CommitteeReport;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.response.FoiResponse;

/**
 * A record and what one rule finds in it, from a file: {@code # id} begins the cases of a rule, a
 * line beginning with a type and JSON is a record, each {@code > pointer message} behind it a
 * finding, and {@code -} says that there is none.
 *
 * <p>Every object of the record gets a span of its own, so that a test sees which one a finding
 * shows.
 */
record RuleCase(String rule, String type, JsonNode json, List<String> findings) {
  private static final ObjectMapper MAPPER = JsonMapper.builder()
      .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
      .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
      .findAndAddModules()
      .build();
  private static final Map<String, Class<?>> TYPES = Map.of(
      "Case", FoiCase.class,
      "Request", FoiRequest.class,
      "Response", FoiResponse.class,
      "Notice", RefusalNotice.class,
      "Report", CommitteeReport.class,
      "Table", ExtractTable.class);

  /** The cases of a file of the test resources. */
  static List<RuleCase> read(String file) {
    List<RuleCase> cases = new ArrayList<>();
    String rule = "";
    try {
      String text = new String(
          RuleCase.class.getResourceAsStream("/rules/" + file).readAllBytes(),
          StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        if (line.startsWith("# ")) {
          rule = line.substring(2);
        } else if (line.startsWith("> ")) {
          cases.get(cases.size() - 1).findings.add(line.substring(2));
        } else if (!line.isBlank() && !line.equals("-")) {
          int space = line.indexOf(' ');
          JsonNode json = MAPPER.readTree(line.substring(space + 1));
          mark(json, new int[] {0});
          cases.add(new RuleCase(rule, line.substring(0, space), json, new ArrayList<>()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + ", " + rule, e);
    }
    return cases;
  }

  private static void mark(JsonNode node, int[] line) {
    if (node instanceof ObjectNode object) {
      object
          .putArray("spans")
          .addObject()
          .put("line", ++line[0])
          .put("column", 1)
          .put("length", 1);
    }
    node.forEach(child -> {
      if (!child.has("length")) {
        mark(child, line);
      }
    });
  }

  /** The record. */
  Object value() {
    return MAPPER.convertValue(json, TYPES.get(type));
  }

  /** The lines of the objects on the way to a place, and of those at and below it. */
  List<Integer> linesAround(String pointer) {
    List<Integer> lines = new ArrayList<>();
    JsonNode node = json;
    for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
      line(node, lines);
      node = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
    }
    below(node, lines);
    return lines;
  }

  private static void below(JsonNode node, List<Integer> lines) {
    line(node, lines);
    node.forEach(child -> below(child, lines));
  }

  private static void line(JsonNode node, List<Integer> lines) {
    if (node.has("spans")) {
      lines.add(node.path("spans").path(0).path("line").asInt());
    }
  }

  @Override
  public String toString() {
    return rule + (findings.isEmpty() ? " is silent about " : " finds in ") + type + " " + json;
  }
}
