package org.openfoi.model.refusal;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Which way an argument of a public-interest test weighs: FOIA s.2(1)(b) and (2)(b).
 *
 * <p>In a test about confirming or denying, what is disclosed is whether the information is held.
 */
public enum FactorSide {
  /** For disclosing the information, or for confirming or denying. */
  @JsonProperty("favours-disclosure")
  FAVOURS_DISCLOSURE,

  /** For maintaining the exemption, or the exclusion of the duty. */
  @JsonProperty("favours-maintaining")
  FAVOURS_MAINTAINING
}
