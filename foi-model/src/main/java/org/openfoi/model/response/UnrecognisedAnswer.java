package org.openfoi.model.response;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
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
  @Override
  @NotBlank
  String getKind();

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
