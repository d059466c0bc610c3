package org.openfoi.model.response;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.immutables.value.Value;
import org.openfoi.model.law.Provision;

/**
 * The authority does not say whether it holds the information: an exemption lifts the duty of FOIA
 * s.1(1)(a).
 */
@JsonTypeName("neither-confirmed-nor-denied")
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"kind", "questions", "words", "provisions", "spans"})
public non-sealed interface NeitherConfirmedNorDenied extends Answer {
  /**
   * The exemptions relied on, as precisely as the answer gives them; their details are in the
   * {@code RefusalNotice}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<Provision> getProvisions();

  @Override
  default String getKind() {
    return "neither-confirmed-nor-denied";
  }

  @Override
  default List<Provision> provisions() {
    return getProvisions();
  }

  /** Starts an answer; nothing is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of the answer. */
  final class Builder extends ImmutableNeitherConfirmedNorDenied.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static NeitherConfirmedNorDenied fromJson(ImmutableNeitherConfirmedNorDenied.Json json) {
    return ImmutableNeitherConfirmedNorDenied.fromJson(json);
  }
}
