package org.openfoi.model.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import org.openfoi.model.base.Extensible;
import org.openfoi.model.calendar.WorkingDayPolicy;

/** A way to count: which days are working days, and which day is day 0. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"policy", "receiptRule"})
public interface DayReading extends Extensible {
  /** Which days are working days. */
  WorkingDayPolicy getPolicy();

  /** Which day is day 0. */
  ReceiptRule getReceiptRule();

  /** A way to count. */
  static DayReading of(WorkingDayPolicy policy, ReceiptRule receiptRule) {
    return builder().policy(policy).receiptRule(receiptRule).build();
  }

  /** Starts a way to count; both parts are required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts; a missing required part fails in {@code build()}. */
  final class Builder extends ImmutableDayReading.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DayReading fromJson(ImmutableDayReading.Json json) {
    return ImmutableDayReading.fromJson(json);
  }
}
