package org.openfoi.model.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What must be shown for information to fall within an exemption. */
public enum ExemptionBasis {
  /** That the information is of a class, such as legal advice; no harm need be shown. */
  @JsonProperty("class")
  CLASS,

  /** That disclosure would, or would be likely to, prejudice an interest. */
  @JsonProperty("prejudice")
  PREJUDICE,

  /** The same, substantially: FOISA and the Scottish Regulations. */
  @JsonProperty("substantial-prejudice")
  SUBSTANTIAL_PREJUDICE,

  /** That disclosure would adversely affect an interest: EIR reg.12(5). */
  @JsonProperty("adverse-effect")
  ADVERSE_EFFECT,

  /** That disclosure would, or would be likely to, endanger someone: FOIA s.38, FOISA s.39(1). */
  @JsonProperty("endangerment")
  ENDANGERMENT,

  /** That exemption is required for a purpose, such as safeguarding national security: s.24. */
  @JsonProperty("necessity")
  NECESSITY,

  /** That a qualified person reasonably holds an opinion: FOIA s.36. */
  @JsonProperty("opinion")
  OPINION,

  /**
   * That revealing whether the information exists would be contrary to the public interest: FOISA
   * s.18.
   */
  @JsonProperty("public-interest")
  PUBLIC_INTEREST
}
