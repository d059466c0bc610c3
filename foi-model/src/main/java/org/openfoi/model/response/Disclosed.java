package org.openfoi.model.response;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.openfoi.model.source.Link;

/** The information is given: in words, figures, tables, links or attachments. */
@JsonTypeName("disclosed")
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "kind",
  "questions",
  "words",
  "figures",
  "breakdowns",
  "links",
  "attachments",
  "spans"
})
public non-sealed interface Disclosed extends Answer {
  /** The figures given, besides those of the breakdowns. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Figure> getFigures();

  /** The tables given. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Breakdown> getBreakdowns();

  /** The addresses it gives. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Link> getLinks();

  /** The names of the attachments it refers to, {@link Attachment#getName}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<String> getAttachments();

  @Override
  default String getKind() {
    return "disclosed";
  }

  /** Starts an answer; nothing is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of the answer. */
  final class Builder extends ImmutableDisclosed.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Disclosed fromJson(ImmutableDisclosed.Json json) {
    return ImmutableDisclosed.fromJson(json);
  }
}
