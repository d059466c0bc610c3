package org.openfoi.model.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.source.Located;
import org.openfoi.model.source.Passage;

/** A paragraph of a report, with the lists, quotations and strands that belong to it. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "number",
  "text",
  "continuations",
  "lists",
  "strands",
  "footnoteReferences",
  "spans"
})
public interface Paragraph extends Located {
  /** Its number in the report; absent where it has none. */
  Optional<Integer> getNumber();

  /** Its words without the number; lines joined by one space. */
  @NotBlank
  String getText();

  /** Unnumbered paragraphs that go on with it, such as a quotation. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Passage> getContinuations();

  /** The lists in it. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid ReportList> getLists();

  /** The strands of work described in it. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Strand> getStrands();

  /** The references to footnotes in its words, in order. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid FootnoteReference> getFootnoteReferences();

  /** Starts a paragraph; its text is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a paragraph; a missing text fails in {@code build()}. */
  final class Builder extends ImmutableParagraph.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Paragraph fromJson(ImmutableParagraph.Json json) {
    return ImmutableParagraph.fromJson(json);
  }
}
