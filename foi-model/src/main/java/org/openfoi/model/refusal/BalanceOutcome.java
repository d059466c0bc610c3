package org.openfoi.model.refusal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the authority decides to do once it has balanced the public interest. */
public enum BalanceOutcome {
  /** It discloses, or confirms. */
  @JsonProperty("disclose")
  DISCLOSE,

  /** It withholds the information: the duty of FOIA s.1(1)(b) is lifted. */
  @JsonProperty("withhold")
  WITHHOLD,

  /** It neither confirms nor denies: the duty of FOIA s.1(1)(a) is lifted. */
  @JsonProperty("neither-confirm-nor-deny")
  NEITHER_CONFIRM_NOR_DENY
}
