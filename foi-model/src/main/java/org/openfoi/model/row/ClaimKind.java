package org.openfoi.model.row;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a refusal notice relies on. */
public enum ClaimKind {
  /** An exemption, or an exception of the Regulations. */
  @JsonProperty("exemption")
  EXEMPTION,

  /** A ground that is no exemption, such as cost. */
  @JsonProperty("ground")
  GROUND
}
