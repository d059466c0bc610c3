package org.openfoi.model.response;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.law.GroundKind;
import org.openfoi.model.law.Provision;

/**
 * The authority need not comply for a reason that is no exemption: cost, a vexatious or repeated
 * request, one that is not clear. FOIA ss.1(3), 8, 9, 12 and 14.
 */
@JsonTypeName("outside-duty")
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"kind", "questions", "words", "ground", "provision", "spans"})
public non-sealed interface OutsideDuty extends Answer {
  /** The reason; absent where the document does not say. */
  Optional<GroundKind> getGround();

  /** The provision relied on, where the document names one. */
  Optional<Provision> getProvision();

  @Override
  default String getKind() {
    return "outside-duty";
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
  final class Builder extends ImmutableOutsideDuty.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static OutsideDuty fromJson(ImmutableOutsideDuty.Json json) {
    return ImmutableOutsideDuty.fromJson(json);
  }
}
