package org.openfoi.model.response;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the number of a figure measures. */
public enum Measure {
  /** Things or people of the unit. */
  @JsonProperty("count")
  COUNT,

  /** Pounds sterling. */
  @JsonProperty("money")
  MONEY,

  /** Per cent. */
  @JsonProperty("percent")
  PERCENT
}
