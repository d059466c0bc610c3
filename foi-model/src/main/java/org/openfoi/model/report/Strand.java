package org.openfoi.model.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openfoi.model.source.Located;

/** A named strand of work, and what is done under it. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"name", "text", "spans"})
public interface Strand extends Located {
  /** Its name, {@code "Prevention"}. */
  @NotBlank
  String getName();

  /** What is done, word for word. */
  @NotBlank
  String getText();

  /** Starts a strand; name and text are required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a strand; a missing required part fails in {@code build()}. */
  final class Builder extends ImmutableStrand.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Strand fromJson(ImmutableStrand.Json json) {
    return ImmutableStrand.fromJson(json);
  }
}
