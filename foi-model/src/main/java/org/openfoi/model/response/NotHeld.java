package org.openfoi.model.response;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.law.Provision;

/**
 * The authority says that it does not hold the information: FOIA s.1(1)(a), FOISA s.17, EIR
 * reg.12(4)(a).
 */
@JsonTypeName("not-held")
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"kind", "questions", "words", "provision", "spans"})
public non-sealed interface NotHeld extends Answer {
  /** The provision relied on, where the document names one. */
  Optional<Provision> getProvision();

  @Override
  default String getKind() {
    return "not-held";
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
  final class Builder extends ImmutableNotHeld.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static NotHeld fromJson(ImmutableNotHeld.Json json) {
    return ImmutableNotHeld.fromJson(json);
  }
}
