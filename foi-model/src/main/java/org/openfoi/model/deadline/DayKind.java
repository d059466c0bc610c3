package org.openfoi.model.deadline;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a day is to a clock. */
public enum DayKind {
  /** It arrived, but the receipt is taken to be on a later day. */
  @JsonProperty("before-receipt")
  BEFORE_RECEIPT,

  /** The day of receipt, day 0. */
  @JsonProperty("receipt")
  RECEIPT,

  /** A day that counts. */
  @JsonProperty("counted")
  COUNTED,

  /** A Saturday or Sunday. */
  @JsonProperty("weekend")
  WEEKEND,

  /** A bank holiday, or a day that the Act names. */
  @JsonProperty("holiday")
  HOLIDAY,

  /** A working day that is disregarded while a fee is awaited. */
  @JsonProperty("paused")
  PAUSED,

  /** A working day without a school session. */
  @JsonProperty("no-session")
  NO_SESSION
}
