package org.openfoi.model.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.source.Located;

/** Paragraphs under a heading without a letter, or under none. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"heading", "paragraphs", "spans"})
public interface Subsection extends Located {
  /** The heading; absent for what stands before the first one. */
  Optional<String> getHeading();

  /** The paragraphs in order. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Paragraph> getParagraphs();

  /** Starts a subsection; nothing is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a subsection. */
  final class Builder extends ImmutableSubsection.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Subsection fromJson(ImmutableSubsection.Json json) {
    return ImmutableSubsection.fromJson(json);
  }
}
