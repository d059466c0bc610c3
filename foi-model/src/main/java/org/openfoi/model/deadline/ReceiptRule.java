package org.openfoi.model.deadline;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is day 0 when something arrives on a day that is no working day. */
public enum ReceiptRule {
  /**
   * The day on which it arrives, whatever day that is; what FOIA s.10(6) says and the Commissioner
   * applies: the next working day is day 1.
   */
  @JsonProperty("as-received")
  AS_RECEIVED,

  /**
   * The next working day, so that the one after it is day 1. Some authorities count so; it gives
   * them a day more than the Act does.
   */
  @JsonProperty("next-working-day")
  NEXT_WORKING_DAY
}
