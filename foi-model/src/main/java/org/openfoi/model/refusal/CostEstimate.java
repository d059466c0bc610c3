package org.openfoi.model.refusal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.source.Located;

/** What complying with a request would take, as the authority estimates: FOIA s.12, FOISA s.12. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"hours", "pounds", "text", "spans"})
public interface CostEstimate extends Located {
  /** Hours of work. */
  Optional<BigDecimal> getHours();

  /** Pounds sterling. */
  Optional<BigDecimal> getPounds();

  /** The sentence that gives the estimate, word for word. */
  Optional<String> getText();

  /** Starts an estimate; nothing is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of an estimate. */
  final class Builder extends ImmutableCostEstimate.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static CostEstimate fromJson(ImmutableCostEstimate.Json json) {
    return ImmutableCostEstimate.fromJson(json);
  }
}
