package org.openfoi.model.deadline;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What explains a deadline that an authority stated; the first that does, in this order. */
public enum StatedDeadlineVerdict {
  /** It is the one that the law gives. */
  @JsonProperty("statute")
  STATUTE,

  /** It precedes the receipt: a slip. */
  @JsonProperty("before-receipt")
  BEFORE_RECEIPT,

  /** Only the bank holidays of the authority's own division were left out. */
  @JsonProperty("one-division-only")
  ONE_DIVISION_ONLY,

  /** A receipt on a day that is no working day was moved to the next working day. */
  @JsonProperty("receipt-moved")
  RECEIPT_MOVED,

  /** None of these. */
  @JsonProperty("none")
  NONE
}
