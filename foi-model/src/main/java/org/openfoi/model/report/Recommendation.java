package org.openfoi.model.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import org.immutables.value.Value;
import org.openfoi.model.source.Located;

/** What the report asks the committee to decide: one item. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"number", "text", "spans"})
public interface Recommendation extends Located {
  /** Its number, from 1. */
  @Positive
  int getNumber();

  /** The recommendation, word for word. */
  @NotBlank
  String getText();

  /** Starts a recommendation; number and text are required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a recommendation; a missing required part fails in {@code build()}. */
  final class Builder extends ImmutableRecommendation.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Recommendation fromJson(ImmutableRecommendation.Json json) {
    return ImmutableRecommendation.fromJson(json);
  }
}
