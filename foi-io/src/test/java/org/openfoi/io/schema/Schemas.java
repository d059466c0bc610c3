package org.openfoi.io.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The shipped schemas, in a validator that is not ours. */
final class Schemas {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<Class<?>, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private Schemas() {}

  /** What the schema of a kind of record says against a document; empty for a valid one. */
  static List<String> trouble(String json, Class<?> record) {
    Schema schema = SCHEMAS.computeIfAbsent(
        record,
        type -> REGISTRY.getSchema(
            SchemaLocation.of(FoiSchemas.id(type)), FoiSchemas.of(type), InputFormat.JSON));
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
