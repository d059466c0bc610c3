package org.openfoi.model.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a request need not be answered with the information, other than by what it says. */
public enum GroundKind {
  /** The authority needs more to identify and locate the information: FOIA s.1(3). */
  @JsonProperty("clarification")
  CLARIFICATION,

  /** It is no request as the Act defines one: FOIA s.8(1). */
  @JsonProperty("not-a-request")
  NOT_A_REQUEST,

  /** The fee was not paid in time: FOIA s.9(2). */
  @JsonProperty("fees")
  FEES,

  /** Compliance would cost more than the appropriate limit: FOIA s.12, FOISA s.12. */
  @JsonProperty("cost")
  COST,

  /** The request is vexatious: FOIA s.14(1), FOISA s.14(1). */
  @JsonProperty("vexatious")
  VEXATIOUS,

  /** The request repeats an earlier one: FOIA s.14(2), FOISA s.14(2). */
  @JsonProperty("repeated")
  REPEATED,

  /** The information is not held: FOISA s.17, EIR reg.12(4)(a), EISR reg.10(4)(a). */
  @JsonProperty("not-held")
  NOT_HELD,

  /** The request is manifestly unreasonable: EIR reg.12(4)(b), EISR reg.10(4)(b). */
  @JsonProperty("manifestly-unreasonable")
  MANIFESTLY_UNREASONABLE,

  /** The request is too general: EIR reg.12(4)(c), EISR reg.10(4)(c). */
  @JsonProperty("too-general")
  TOO_GENERAL,

  /** The material is unfinished: EIR reg.12(4)(d), EISR reg.10(4)(d). */
  @JsonProperty("unfinished")
  UNFINISHED,

  /** The request is for internal communications: EIR reg.12(4)(e), EISR reg.10(4)(e). */
  @JsonProperty("internal")
  INTERNAL,

  /** The information is public in another form: EIR reg.6(1)(b), EISR reg.6(1)(b). */
  @JsonProperty("form")
  FORM
}
