package org.openfoi.model.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import org.immutables.value.Value;
import org.openfoi.model.source.Located;

/** A note at the end of a report. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"number", "text", "spans"})
public interface Footnote extends Located {
  /** Its number, from 1. */
  @Positive
  int getNumber();

  /** The note, word for word, without its number and without a link back to the text. */
  @NotBlank
  String getText();

  /** Starts a footnote; number and text are required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a footnote; a missing required part fails in {@code build()}. */
  final class Builder extends ImmutableFootnote.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Footnote fromJson(ImmutableFootnote.Json json) {
    return ImmutableFootnote.fromJson(json);
  }
}
