package org.openfoi.io.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.util.Optional;
import org.openfoi.model.request.Applicant;

/**
 * Writes records as JSON with the names of applicants, or without: {@link FoiJson#withApplicants}.
 */
public final class JsonWriter {
  private final ObjectWriter compact;
  private final ObjectWriter pretty;

  private JsonWriter(ObjectMapper mapper) {
    this.compact = mapper.writer();
    this.pretty = mapper.writer(prettyPrinter());
  }

  /** Leaves the names out, as the model itself tells every mapper. */
  static JsonWriter withoutApplicants() {
    return new JsonWriter(FoiJson.newMapper());
  }

  /** Writes the names too. */
  static JsonWriter withApplicants() {
    // the class of the values, because it repeats the annotation of its interface
    Class<?> applicant = Applicant.builder().build().getClass();
    return new JsonWriter(FoiJson.newMapper().addMixIn(applicant, NamedApplicant.class));
  }

  /** A record, or a list of records, as JSON without white space. */
  public String write(Object value) {
    return write(compact, value);
  }

  /** The same for people: indented by two spaces, lines ended by LF. */
  public String writePretty(Object value) {
    return write(pretty, value) + "\n";
  }

  /**
   * Writes the records as JSON Lines, as they come.
   *
   * @throws IOException if the target fails
   */
  public void writeLines(Iterable<?> values, Appendable target) throws IOException {
    for (Object value : values) {
      target.append(write(value)).append('\n');
    }
  }

  private static String write(ObjectWriter writer, Object value) {
    try {
      return writer.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "cannot write JSON from a value of class '"
              + value.getClass().getSimpleName()
              + "', expected a record of the model",
          e);
    }
  }

  private static DefaultPrettyPrinter prettyPrinter() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
        .withArrayIndenter(lines)
        .withObjectIndenter(lines);
  }

  /** Takes the place of the annotation that keeps the name from being written. */
  private interface NamedApplicant {
    @JsonProperty(value = "name", access = JsonProperty.Access.READ_WRITE)
    Optional<String> getName();
  }
}
