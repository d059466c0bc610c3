package org.openfoi.model.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a row of the catalogue is for; only the first two are grounds to refuse. */
public enum ExemptionKind {
  /** An exemption, or an exception of the Regulations: a ground to withhold information. */
  @JsonProperty("withhold")
  WITHHOLD,

  /** A limb that lifts the duty to say whether information is held, and nothing else. */
  @JsonProperty("confirm-or-deny")
  CONFIRM_OR_DENY,

  /** A provision that leads to others, such as EIR reg.12(3) to reg.13. */
  @JsonProperty("routing")
  ROUTING,

  /**
   * A list that other limbs refer to, such as the purposes of FOIA s.31(2); never a ground alone.
   */
  @JsonProperty("supporting")
  SUPPORTING,

  /** A rule about exceptions, such as the presumption of EIR reg.12(2). */
  @JsonProperty("rule")
  RULE
}
