package org.openfoi.model.refusal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import org.immutables.value.Value;
import org.openfoi.model.deadline.LimitUnit;
import org.openfoi.model.source.Located;

/** A length of time that a letter states, {@code 40 working days}. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"amount", "unit", "spans"})
public interface StatedPeriod extends Located {
  /** How many of the unit. */
  @Positive
  int getAmount();

  /** What is counted. */
  LimitUnit getUnit();

  /** Starts a period; amount and unit are required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a period; a missing required part fails in {@code build()}. */
  final class Builder extends ImmutableStatedPeriod.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static StatedPeriod fromJson(ImmutableStatedPeriod.Json json) {
    return ImmutableStatedPeriod.fromJson(json);
  }
}
