package org.openfoi.model.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.base.Extensible;

/**
 * The days on which something happened to a request that a clock looks at.
 *
 * <p>Only the day of receipt is required. A clock ignores what its provision does not mention.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "received",
  "receiptRule",
  "clarificationRequested",
  "clarificationReceived",
  "feesNoticeGiven",
  "feePaid",
  "daySetByCommissioner"
})
public interface RequestDates extends Extensible {
  /** The day on which arrived, or happened, what {@link Clock#getStarts} names. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  LocalDate getReceived();

  /**
   * What counts as the day of receipt if that is no working day; the statute's reading if unset.
   */
  @Value.Default
  default ReceiptRule getReceiptRule() {
    return ReceiptRule.AS_RECEIVED;
  }

  /** The day on which the authority asked what is wanted (FOIA s.1(3), EIR reg.9(2)). */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getClarificationRequested();

  /** The day on which the authority received the answer: the new day of receipt. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getClarificationReceived();

  /** The day on which the fees notice, or the notice of an advance payment, was given. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getFeesNoticeGiven();

  /** The day on which the authority received the fee. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getFeePaid();

  /** The day that the Commissioner has set, where regulations let the Commissioner set one. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getDaySetByCommissioner();

  /** A request that arrived, and to which nothing else happened. */
  static RequestDates received(LocalDate day) {
    return builder().received(day).build();
  }

  /** Starts the days of a request; the day of receipt is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the days of a request; a missing day of receipt fails in {@code build()}. */
  final class Builder extends ImmutableRequestDates.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static RequestDates fromJson(ImmutableRequestDates.Json json) {
    return ImmutableRequestDates.fromJson(json);
  }
}
