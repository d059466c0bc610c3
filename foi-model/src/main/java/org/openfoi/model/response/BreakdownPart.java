package org.openfoi.model.response;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openfoi.model.source.Located;

/** One row of a breakdown: a label and its figure. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"label", "figure", "spans"})
public interface BreakdownPart extends Located {
  /** What the figure is of, {@code "Laptops"}. */
  @NotBlank
  String getLabel();

  /** How many. */
  @Valid
  Figure getFigure();

  /** Starts a part; label and figure are required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts; a missing required part fails in {@code build()}. */
  final class Builder extends ImmutableBreakdownPart.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static BreakdownPart fromJson(ImmutableBreakdownPart.Json json) {
    return ImmutableBreakdownPart.fromJson(json);
  }
}
