package org.openfoi.model.response;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.law.Provision;
import org.openfoi.model.source.Link;

/** The information can be had by other means: FOIA s.21, FOISA s.25, EIR reg.6(1)(b). */
@JsonTypeName("available-elsewhere")
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"kind", "questions", "words", "provision", "links", "attachments", "spans"})
public non-sealed interface AvailableElsewhere extends Answer {
  /** The provision relied on, where the document names one. */
  Optional<Provision> getProvision();

  /** The addresses it gives. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Link> getLinks();

  /** The names of the attachments it refers to, {@link Attachment#getName}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<String> getAttachments();

  @Override
  default String getKind() {
    return "available-elsewhere";
  }

  @Override
  default List<Provision> provisions() {
    return getProvision().stream().toList();
  }

  /** Starts an answer; nothing is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of the answer. */
  final class Builder extends ImmutableAvailableElsewhere.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static AvailableElsewhere fromJson(ImmutableAvailableElsewhere.Json json) {
    return ImmutableAvailableElsewhere.fromJson(json);
  }
}
