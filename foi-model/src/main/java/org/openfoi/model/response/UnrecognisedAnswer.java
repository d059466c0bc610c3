package org.openfoi.model.response;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotBlank;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An answer of a kind that this version does not know, such as one that a newer version wrote; kept
 * whole and written back.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties // the kind is read here, unlike in the known kinds
@JsonPropertyOrder({"kind", "questions", "words", "spans"})
public non-sealed interface UnrecognisedAnswer extends Answer {
  /** What a newer version calls it; no name of a kind that this version knows, and no number. */
  @Override
  @NotBlank
  String getKind();

  /** Refuses a kind that has a class of its own, and what JSON has instead of a name. */
  @Value.Check
  default void check() {
    String kind = getKind();
    boolean known = Stream.of(Answer.class.getAnnotation(JsonSubTypes.class).value())
        .map(type -> type.value().getAnnotation(JsonTypeName.class).value())
        .anyMatch(kind::equals);
    if (known) {
      throw new IllegalArgumentException(
          "an answer of the kind '" + kind + "' is known, expected one of its own class");
    }
    if (kind.matches("-?\\d[\\d.eE+-]*|true|false")) { // Jackson hands these on as texts
      throw new IllegalArgumentException(
          "cannot read a kind of answer from '" + kind + "', expected a name like 'transferred'");
    }
  }

  /** Starts an answer; its kind is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of the answer; a missing kind fails in {@code build()}. */
  final class Builder extends ImmutableUnrecognisedAnswer.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static UnrecognisedAnswer fromJson(ImmutableUnrecognisedAnswer.Json json) {
    return ImmutableUnrecognisedAnswer.fromJson(json);
  }
}
