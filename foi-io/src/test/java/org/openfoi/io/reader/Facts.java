package org.openfoi.io.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openfoi.io.source.SourceText;

/**
 * What a value says, without the places where it was read, and with one kind of space and of
 * hyphen.
 */
final class Facts {
  private static final ObjectMapper JSON =
      new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());

  private final JsonNode tree;
  private final List<Text> texts = new ArrayList<>();

  /**
   * A text in a value.
   *
   * @param words the words
   * @param lines the lines on which the record stands that holds it; empty if it does not say
   */
  record Text(String words, Set<Integer> lines) {}

  private Facts(Object value) {
    JsonNode whole = JSON.valueToTree(value);
    collect(whole);
    this.tree = without(whole);
  }

  static Facts of(ReadResult<?> read) {
    return new Facts(read.value());
  }

  /** The whole as JSON, for people and for {@code equals}. */
  String json() {
    return tree.toPrettyString();
  }

  /** The texts that stand, word for word, on the lines of the record that holds them. */
  List<Text> quoted(SourceText source) {
    return texts.stream()
        .filter(text -> !text.words().isBlank())
        .filter(text -> lines(source, text).contains(text.words()))
        .toList();
  }

  private static String lines(SourceText source, Text text) {
    return text.lines().stream()
        .sorted()
        .map(line -> source.lines().get(line - 1).cell().text())
        .collect(Collectors.joining(" "));
  }

  /** All texts, one below the other. */
  String words() {
    return texts.stream().map(Text::words).collect(Collectors.joining("\n"));
  }

  private void collect(JsonNode node) {
    Set<Integer> lines = new HashSet<>();
    node.path("spans").forEach(span -> lines.add(span.path("line").asInt()));
    if (node.path("span").has("line")) {
      lines.add(node.get("span").get("line").asInt());
    }
    node.forEach(child -> {
      if (child.isTextual()) {
        texts.add(new Text(plain(child.asText()), lines));
      }
      collect(child);
    });
  }

  private static JsonNode without(JsonNode node) {
    if (node.isTextual()) {
      return TextNode.valueOf(plain(node.asText()));
    }
    if (node instanceof ObjectNode object) {
      object.remove(List.of("span", "spans"));
      object.properties().forEach(property -> property.setValue(without(property.getValue())));
    } else if (node instanceof com.fasterxml.jackson.databind.node.ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, without(array.get(i)));
      }
    }
    return node;
  }

  private static String plain(String text) {
    return text.replace('\u2011', '-');
  }
}
