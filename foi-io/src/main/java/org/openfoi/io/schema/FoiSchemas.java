package org.openfoi.io.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.openfoi.io.json.FoiJson;

/**
 * The JSON Schemas (draft 2020-12) of the records.
 *
 * <p>A schema says what JSON a record is written as, with its constraints: the JSON of a record
 * with which Jakarta Validation finds no fault is valid. Unknown properties and kinds of answer are
 * valid everywhere, since a newer minor version may add some. {@code FoiJson} refuses a document
 * whose shape is wrong, and reads one that only breaks a constraint: those are for validation and
 * rules to find. Identifiers of forces and clocks have a form in the schema and no list, since the
 * registries grow.
 *
 * <p>An {@code $id} and what it stands for change with the format version only:
 * {@code https://openfoi.org/schema/1.0/foi-case.json}.
 */
public final class FoiSchemas {
  private static final String BASE = "https://openfoi.org/schema/1.0/";
  private static final String DEFINITION = "#/$defs/";
  private static final String ALL = load();
  private static final ObjectNode TREE = parse(ALL);

  private FoiSchemas() {}

  /**
   * The schema of a kind of record, complete in itself.
   *
   * @param record a record of the model, or {@code Answer}
   * @throws IllegalArgumentException if there is no schema for the class
   */
  public static String of(Class<?> record) {
    String name = named(record);
    Set<String> needed = new TreeSet<>();
    collect(name, needed);
    ObjectNode schema = TREE.objectNode();
    schema.set("$schema", TREE.get("$schema"));
    schema.put("$id", id(record));
    schema.put("$ref", DEFINITION + name);
    ObjectNode definitions = schema.putObject("$defs");
    needed.forEach(definition -> definitions.set(definition, definition(definition)));
    return FoiJson.writePretty(schema);
  }

  /**
   * The {@code $id} of the schema of a kind of record.
   *
   * @throws IllegalArgumentException if there is no schema for the class
   */
  public static String id(Class<?> record) {
    StringBuilder id = new StringBuilder(BASE);
    String name = named(record);
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      boolean isCapital = letter >= 'A' && letter <= 'Z';
      id.append(isCapital && i > 0 ? "-" : "").append(isCapital ? (char) (letter + 32) : letter);
    }
    return id.append(".json").toString();
  }

  /**
   * The schema that has a definition for each record and value type, by its simple name, under the
   * {@code $id} {@code https://openfoi.org/schema/1.0/openfoi.json}. It asserts nothing itself.
   */
  public static String all() {
    return ALL;
  }

  private static String named(Class<?> record) {
    String name = record.getSimpleName();
    if (!record.getName().startsWith("org.openfoi.model.") || !TREE.get("$defs").has(name)) {
      throw new IllegalArgumentException(
          "there is no schema for the class '" + name + "', expected a record of the model");
    }
    return name;
  }

  private static JsonNode definition(String name) {
    return TREE.get("$defs").get(name);
  }

  private static void collect(String name, Set<String> needed) {
    if (needed.add(name)) {
      definition(name)
          .findValuesAsText("$ref")
          .forEach(reference -> collect(reference.substring(DEFINITION.length()), needed));
    }
  }

  private static String load() {
    try (InputStream stream = FoiSchemas.class.getResourceAsStream("openfoi-1.0.json")) {
      if (stream == null) {
        throw new IllegalStateException("the schema openfoi-1.0.json is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode parse(String json) {
    return FoiJson.read(json, ObjectNode.class);
  }
}
