package org.openfoi.model.refusal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.source.Located;

/** An argument that a public-interest test weighs: one paragraph or item of a list. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"side", "text", "heading", "spans"})
public interface Factor extends Located {
  /** Which way the document counts it, by the heading it stands under. */
  FactorSide getSide();

  /** The argument, word for word. */
  @NotBlank
  String getText();

  /** The heading it stands under, {@code "Factors against release"}. */
  Optional<String> getHeading();

  /** Starts a factor; side and text are required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a factor; a missing required part fails in {@code build()}. */
  final class Builder extends ImmutableFactor.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Factor fromJson(ImmutableFactor.Json json) {
    return ImmutableFactor.fromJson(json);
  }
}
