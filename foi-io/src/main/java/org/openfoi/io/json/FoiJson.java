package org.openfoi.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.FormatException;

/**
 * The records as JSON.
 *
 * <p>Reading is strict: a repeated key, text behind the end, a number where a text should be,
 * nesting deeper than {@link #MAX_DEPTH} or a text longer than {@link #MAX_TEXT} characters is
 * refused with a {@link FormatException} that names the JSON pointer, line and column. Unknown
 * properties are kept in {@code getExtras()}, their numbers exactly, and answers of an unknown kind
 * as such, so that a document of a newer minor version is written back whole; a name that a closed
 * list does not have is refused whatever the version ({@code FormatVersion}).
 *
 * <p>The names of applicants are read but not written: {@link #withApplicants} writes them.
 */
public final class FoiJson {
  /** How deep objects and arrays may be nested. */
  public static final int MAX_DEPTH = 500;

  /** How many characters one text may have. */
  public static final int MAX_TEXT = 20_000_000;

  private static final String NULL = "found null, expected an object";
  private static final ObjectMapper MAPPER = newMapper();
  private static final JsonWriter REDACTED = JsonWriter.withoutApplicants();
  private static final JsonWriter NAMED = JsonWriter.withApplicants();

  private FoiJson() {}

  /**
   * A Jackson mapper with the settings of this class, for who needs a mapper. It is new, so
   * changing it changes nothing else.
   */
  public static ObjectMapper newMapper() {
    JsonFactory factory = JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(MAX_DEPTH)
            .maxStringLength(MAX_TEXT)
            .build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();
    return JsonMapper.builder(factory)
        .addModule(new Jdk8Module())
        .addModule(new JavaTimeModule())
        .addModule(new SimpleModule("org.openfoi.io.json")
            .addDeserializer(LocalDate.class, new DateReader()))
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withCoercionConfig(
            LogicalType.Textual,
            texts -> texts
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
        .withCoercionConfig(
            URI.class,
            addresses -> addresses.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
        .build();
  }

  /** A record, or a list of records, as JSON without white space. */
  public static String write(Object value) {
    return REDACTED.write(value);
  }

  /** The same for people: indented by two spaces, lines ended by LF. */
  public static String writePretty(Object value) {
    return REDACTED.writePretty(value);
  }

  /**
   * A writer that also writes the names of applicants, which are personal data and which nothing
   * else writes: neither {@link #write}, nor CSV, nor {@code toString}, nor a mapper of your own.
   * Reading needs no such permission.
   */
  public static JsonWriter withApplicants() {
    return NAMED;
  }

  /**
   * Reads one record.
   *
   * @param json a whole document
   * @param type the kind of record
   * @throws FormatException if the text is not JSON, or not such a record
   */
  public static <T> T read(String json, Class<T> type) {
    String document = withoutMark(json);
    JsonTrouble anywhere = JsonTrouble.inDocument(document);
    try (JsonParser parser = MAPPER.createParser(document)) {
      try {
        T value = MAPPER.readerFor(type).readValue(parser);
        if (value == null) {
          throw new FormatException(anywhere.describe(NULL));
        }
        return value;
      } catch (JsonProcessingException e) {
        throw new FormatException(anywhere.describe(e, parser));
      } catch (NumberFormatException e) {
        throw new FormatException(JsonTrouble.number(parser));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads an array of records.
   *
   * @throws FormatException if the text is not JSON, not an array, or an element is not such a
   *     record
   */
  public static <T> List<T> readList(String json, Class<T> type) {
    return readList(json, type, FoiJson::fail);
  }

  /**
   * Reads an array of records and keeps what can be read: an element that is no such record becomes
   * a finding, and so does a syntax error, behind which nothing more is read.
   */
  public static <T> List<T> readList(String json, Class<T> type, Consumer<Finding> trouble) {
    String document = withoutMark(json);
    List<T> values = new ArrayList<>();
    try (JsonParser parser = MAPPER.createParser(document)) {
      try {
        readElements(document, parser, type, values, trouble);
      } catch (JsonProcessingException e) {
        trouble.accept(JsonTrouble.inDocument(document).describe(e, parser));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return values;
  }

  private static <T> void readElements(
      String document, JsonParser parser, Class<T> type, List<T> values, Consumer<Finding> trouble)
      throws IOException {
    if (parser.nextToken() != JsonToken.START_ARRAY) {
      trouble.accept(JsonTrouble.inDocument(document).notAnArray());
      return;
    }
    parser.clearCurrentToken();
    MappingIterator<T> elements = MAPPER.readerFor(type).readValues(parser);
    for (int index = 0; elements.hasNextValue(); index++) {
      JsonTrouble element = JsonTrouble.inElement(document, parser, index);
      try {
        T value = elements.nextValue();
        if (value == null) {
          trouble.accept(element.describe(NULL));
        } else {
          values.add(value);
        }
      } catch (JsonMappingException e) {
        trouble.accept(element.describe(e, parser));
      } catch (NumberFormatException e) {
        trouble.accept(JsonTrouble.number(parser));
      }
    }
    if (parser.nextToken() != null) {
      trouble.accept(JsonTrouble.trailing(parser.currentTokenLocation()));
    }
  }

  static JsonWriter redacted() {
    return REDACTED;
  }

  static void fail(Finding finding) {
    throw new FormatException(finding);
  }

  static String withoutMark(String json) {
    return json.startsWith("\uFEFF") ? json.substring(1) : json;
  }
}
