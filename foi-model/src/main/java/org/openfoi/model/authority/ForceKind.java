package org.openfoi.model.authority;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of force it is: what it polices, and under whom. */
public enum ForceKind {
  /** Polices an area: the 43 forces of England and Wales, Police Scotland and the PSNI. */
  @JsonProperty("territorial")
  TERRITORIAL,

  /** Polices a network or an estate: transport, civil nuclear sites, defence. */
  @JsonProperty("special")
  SPECIAL,

  /** Works across the United Kingdom: the National Crime Agency. */
  @JsonProperty("national")
  NATIONAL,

  /** One of the eight Scottish forces that became Police Scotland on 1 April 2013. */
  @JsonProperty("territorial-predecessor")
  TERRITORIAL_PREDECESSOR,

  /** A force of the Isle of Man, Jersey or Guernsey, which are not part of the United Kingdom. */
  @JsonProperty("crown-dependency")
  CROWN_DEPENDENCY
}
