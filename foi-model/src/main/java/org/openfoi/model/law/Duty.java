package org.openfoi.model.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One of the two duties towards an applicant, which an exemption may lift separately. */
public enum Duty {
  /** To say whether the information is held: FOIA s.1(1)(a). */
  @JsonProperty("confirm-or-deny")
  CONFIRM_OR_DENY,

  /** To communicate the information, if it is held: FOIA s.1(1)(b). */
  @JsonProperty("communicate")
  COMMUNICATE
}
