package org.openfoi.io.scan;

/** What the words before a date say that it is the date of. */
public enum DateRole {
  /** The document's own date: {@code dated}, or {@code Date:} at the start of a line. */
  DATED,

  /** When a request was made or sent: {@code your request of}, {@code your e-mail dated}. */
  REQUEST,

  /** When a request arrived: {@code received on}. */
  RECEIVED,

  /** When the applicant made a request clear: {@code clarification received on}. */
  CLARIFIED,

  /** When a review was asked for: {@code your request for an internal review, received on}. */
  REVIEW,

  /** The day by which something is to be done: {@code by}, {@code no later than}. */
  DUE,

  /** The day on which something was true: {@code as at}, {@code as of}. */
  AS_AT
}
