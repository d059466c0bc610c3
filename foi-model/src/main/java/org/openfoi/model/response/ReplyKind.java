package org.openfoi.model.response;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a message from an authority does with a request. */
public enum ReplyKind {
  /** It answers or refuses. */
  @JsonProperty("substantive")
  SUBSTANTIVE,

  /** It says that the request has arrived. */
  @JsonProperty("acknowledgement")
  ACKNOWLEDGEMENT,

  /** It asks what is wanted: FOIA s.1(3), EIR reg.9. */
  @JsonProperty("clarification")
  CLARIFICATION,

  /** It asks for a fee: FOIA s.9. */
  @JsonProperty("fees-notice")
  FEES_NOTICE,

  /** It takes more time, as FOIA s.10(3) or EIR reg.7(1) allows, or says that it is late. */
  @JsonProperty("extension")
  EXTENSION,

  /** It passes the request on, or says who holds the information. */
  @JsonProperty("transfer")
  TRANSFER,

  /** It gives the outcome of an internal review. */
  @JsonProperty("review")
  REVIEW,

  /** Something else. */
  @JsonProperty("other")
  OTHER
}
