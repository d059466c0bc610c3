package org.openfoi.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.TreeSet;
import org.openfoi.io.json.FoiJson;
import org.openfoi.io.report.TextTable;
import org.openfoi.model.source.SourceSpan;

/** Says of each part of a record where it was read: every part carries its spans. */
final class Why {
  private static final ObjectMapper JSON = FoiJson.newMapper();
  private static final List<String> WORDS =
      List.of("text", "provision", "amount", "label", "name", "title", "address", "heading");
  private static final int FIRST_WORDS = 48;

  private final TextTable table = new TextTable("line", "part", "says");
  private final boolean severalDocuments;

  private Why(JsonNode record) {
    TreeSet<String> documents = new TreeSet<>();
    record
        .findValues("spans")
        .forEach(
            spans -> spans.forEach(span -> documents.add(span.path("document").asText())));
    this.severalDocuments = documents.size() > 1;
    add(record, "");
  }

  /** A table of the parts of a record or of a list of records, in its order. */
  static String of(Object record) {
    try {
      return new Why(JSON.readTree(FoiJson.write(record))).table.toString();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private void add(JsonNode node, String pointer) {
    if (node.path("spans").has(0)) {
      table.row(place(node.path("spans")), pointer.isEmpty() ? "/" : pointer, words(node));
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        add(node.get(i), pointer + "/" + i);
      }
    }
    node.properties().stream()
        .filter(property -> !property.getKey().equals("spans"))
        .forEach(property -> add(property.getValue(), pointer + "/" + property.getKey()));
  }

  private String place(JsonNode spans) {
    SourceSpan first = JSON.convertValue(spans.get(0), SourceSpan.class);
    int last = spans.get(spans.size() - 1).path("line").asInt();
    String lines = first.getLine() == last ? "" + last : first.getLine() + "-" + last;
    return severalDocuments ? first.getDocument().orElse("") + ":" + lines : lines;
  }

  private static String words(JsonNode node) {
    return WORDS.stream()
        .filter(node::has)
        .findFirst()
        .map(name -> Words.start(node.get(name).asText(), FIRST_WORDS))
        .orElse("");
  }
}
