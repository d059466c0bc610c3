package org.openfoi.model.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the public interest can overcome an exemption: FOIA s.2, FOISA s.2, EIR reg.12(1). */
public enum ExemptionStrength {
  /** No public interest test: the provision is listed in FOIA s.2(3) or FOISA s.2(2). */
  @JsonProperty("absolute")
  ABSOLUTE,

  /** It stands only where the public interest in keeping it outweighs that in disclosure. */
  @JsonProperty("qualified")
  QUALIFIED,

  /** Absolute or qualified by who holds the information or by the limb relied on: ss.36, 37, 40. */
  @JsonProperty("depends")
  DEPENDS
}
