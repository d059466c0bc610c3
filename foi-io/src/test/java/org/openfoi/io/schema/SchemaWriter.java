package org.openfoi.io.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.MethodScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import jakarta.validation.constraints.NotBlank;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openfoi.io.Records;
import org.openfoi.io.json.FoiJson;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.UnrecognisedAnswer;
import org.openfoi.model.source.SourceSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the JSON Schemas of all records from their accessors, annotations and Javadoc.
 *
 * <p>A library walks the records and knows the annotations of Jackson and Jakarta Validation. What
 * it cannot know is here and in {@link ValueTypes}: which attributes a builder insists on, how
 * value types are written, and that an answer may be of a kind that is not known.
 */
final class SchemaWriter {
  private static final String ID = "https://openfoi.org/schema/1.0/openfoi.json";
  private static final String NULLABLE = "-nullable";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Javadoc javadoc = Javadoc.ofTheModel();
  private final ValueTypes valueTypes = new ValueTypes();

  /** A schema that asserts nothing itself and has a definition for each record. */
  String write() {
    SchemaBuilder builder = new SchemaGenerator(config()).buildMultipleSchemaDefinitions();
    Records.types().forEach(builder::createSchemaReference);
    builder.createSchemaReference(Answer.class);
    ObjectNode schema = MAPPER.createObjectNode();
    schema.put("$schema", SchemaVersion.DRAFT_2020_12.getIdentifier());
    schema.put("$id", ID);
    schema.put("title", "OpenFOI records, format version 1.0");
    schema.put(
        "description",
        "A definition for each record, which FoiSchemas gives with all that it needs. Unknown"
            + " properties are allowed everywhere: a newer minor version may add some.");
    schema.set("$defs", withoutNull(builder.collectDefinitions("$defs")));
    return FoiJson.writePretty(FoiJson.read(MAPPER.writeValueAsString(schema), Object.class));
  }

  /** The library lets an optional be null; we never write null, we leave the property out. */
  private static ObjectNode withoutNull(ObjectNode definitions) {
    definitions.properties().removeIf(entry -> entry.getKey().endsWith(NULLABLE));
    for (JsonNode definition : definitions) {
      if (definition.has("properties")) {
        ((ObjectNode) definition).put("additionalProperties", true);
      }
      for (JsonNode property : definition.path("properties")) {
        ObjectNode schema = (ObjectNode) property;
        if (schema.path("type").isArray()) {
          schema.put("type", schema.path("type").path(0).asString());
        }
        if (schema.path("$ref").asString("").endsWith(NULLABLE)) {
          schema.put("$ref", schema.path("$ref").asString().replace(NULLABLE, ""));
        }
      }
    }
    return definitions;
  }

  private SchemaGeneratorConfig config() {
    SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
            SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
        .with(new JacksonSchemaModule(
            JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY,
            JacksonOption.RESPECT_JSONPROPERTY_ORDER,
            JacksonOption.SKIP_SUBTYPE_LOOKUP,
            JacksonOption.IGNORE_TYPE_INFO_TRANSFORM))
        .with(new Constraints())
        .with(
            Option.NONSTATIC_NONVOID_NONGETTER_METHODS,
            Option.FIELDS_DERIVED_FROM_ARGUMENTFREE_METHODS,
            Option.DEFINITIONS_FOR_ALL_OBJECTS,
            Option.PLAIN_DEFINITION_KEYS)
        .without(Option.SCHEMA_VERSION_INDICATOR);
    config
        .forMethods()
        .withIgnoreCheck(method -> !isProperty(method))
        .withRequiredCheck(SchemaWriter::isRequired)
        .withEnumResolver(SchemaWriter::kind)
        .withDescriptionResolver(this::description)
        .withNumberInclusiveMaximumResolver(
            method -> isInt(method) ? BigDecimal.valueOf(Integer.MAX_VALUE) : null)
        .withStringMinLengthResolver(method -> isDocumentOfSpan(method) ? 1 : null);
    config
        .forTypesInGeneral()
        .withCustomDefinitionProvider(this::definition)
        .withDescriptionResolver(
            scope -> javadoc.of(scope.getType().getErasedType()).orElse(null));
    return config.build();
  }

  private static boolean isProperty(MethodScope method) {
    return Records.properties(method.getDeclaringType().getErasedType()).stream()
        .anyMatch(method.getRawMember()::equals);
  }

  private static boolean isRequired(MethodScope method) {
    return isKindOfAnswer(method) || Records.isRequired(method.getRawMember());
  }

  private static boolean isKindOfAnswer(MethodScope method) {
    Method getter = method.getRawMember();
    return getter.getName().equals("getKind")
        && Answer.class.isAssignableFrom(getter.getDeclaringClass());
  }

  /** A span refuses an empty name in its constructor, not by a constraint. */
  private static boolean isDocumentOfSpan(MethodScope method) {
    Method getter = method.getRawMember();
    return getter.getDeclaringClass() == SourceSpan.class && getter.getName().equals("getDocument");
  }

  /** The one kind that an answer of a known kind has. */
  private static @Nullable List<String> kind(MethodScope method) {
    JsonTypeName name = method.getRawMember().getDeclaringClass().getAnnotation(JsonTypeName.class);
    return name != null && isKindOfAnswer(method) ? List.of(name.value()) : null;
  }

  private @Nullable String description(MethodScope method) {
    Method getter = method.getRawMember();
    Class<?> type = getter.getDeclaringClass();
    return method.isFakeContainerItemScope()
        ? null
        : Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
            .flatMap(owner -> javadoc.of(owner, getter.getName()).stream())
            .findFirst()
            .orElse(null);
  }

  private static boolean isInt(MethodScope method) {
    Class<?> type = method.getType() == null ? void.class : method.getType().getErasedType();
    return type == int.class || type == Integer.class;
  }

  private @Nullable CustomDefinition definition(
      ResolvedType type, SchemaGenerationContext context) {
    if (type.getErasedType() == Answer.class) {
      return new CustomDefinition(answer(context), DefinitionType.STANDARD, AttributeInclusion.YES);
    }
    Class<?> erased = type.getErasedType();
    boolean isOurs = erased.getName().startsWith("org.openfoi.");
    return valueTypes
        .schema(erased)
        .map(schema -> new CustomDefinition(
            schema,
            isOurs ? DefinitionType.STANDARD : DefinitionType.INLINE,
            AttributeInclusion.YES))
        .orElse(null);
  }

  /** Of any kind it is what an answer of an unknown kind is; of a known kind it is that. */
  private static ObjectNode answer(SchemaGenerationContext context) {
    ObjectNode answer = MAPPER.createObjectNode();
    ArrayNode all = answer.putArray("allOf");
    all.add(context.createDefinitionReference(
        context.getTypeContext().resolve(UnrecognisedAnswer.class)));
    for (JsonSubTypes.Type kind : Answer.class.getAnnotation(JsonSubTypes.class).value()) {
      ObjectNode rule = all.addObject();
      rule.putObject("if")
          .putObject("properties")
          .putObject("kind")
          .put("const", kind.value().getAnnotation(JsonTypeName.class).value());
      rule.set(
          "then",
          context.createDefinitionReference(context.getTypeContext().resolve(kind.value())));
    }
    return answer;
  }

  /**
   * Not blank, as Hibernate Validator means it: a character that Java does not call white space.
   */
  private static final class Constraints extends JakartaValidationModule {
    private static final String NOT_BLANK = "[^\\u0009-\\u000d\\u001c-\\u0020\\u1680\\u2000-\\u2006"
        + "\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

    Constraints() {
      super(JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS);
    }

    @Override
    protected @Nullable Integer resolveStringMinLength(MemberScope<?, ?> member) {
      return isNotBlank(member) ? null : super.resolveStringMinLength(member);
    }

    @Override
    protected @Nullable String resolveStringPattern(MemberScope<?, ?> member) {
      return isNotBlank(member) ? NOT_BLANK : super.resolveStringPattern(member);
    }

    private boolean isNotBlank(MemberScope<?, ?> member) {
      return getAnnotationFromFieldOrGetter(member, NotBlank.class, NotBlank::groups) != null;
    }
  }
}
