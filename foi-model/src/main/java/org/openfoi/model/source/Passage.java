package org.openfoi.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A passage of a document, word for word: a paragraph, a sentence or an item of a list.
 *
 * <p>Lines that the page broke are joined by one space; what stands between two paragraphs is no
 * part of either.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"text", "spans"})
public interface Passage extends Located {
  /** The words, without space at either end. */
  @NotBlank
  String getText();

  /** A passage that was not read from a document. */
  static Passage of(String text) {
    return builder().text(text).build();
  }

  /** Starts a passage; its text is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a passage; a missing text fails in {@code build()}. */
  final class Builder extends ImmutablePassage.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Passage fromJson(ImmutablePassage.Json json) {
    return ImmutablePassage.fromJson(json);
  }
}
