package org.openfoi.model.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import org.immutables.value.Value;
import org.openfoi.model.source.Located;

/** A mark in a text that refers to a footnote, {@code [2]}. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"number", "spans"})
public interface FootnoteReference extends Located {
  /** The number of the footnote it refers to, which may not exist. */
  @Positive
  int getNumber();

  /** Starts a reference; its number is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a reference; a missing number fails in {@code build()}. */
  final class Builder extends ImmutableFootnoteReference.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static FootnoteReference fromJson(ImmutableFootnoteReference.Json json) {
    return ImmutableFootnoteReference.fromJson(json);
  }
}
