package org.openfoi.model.refusal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where the balance of the public interest lies, as the authority concludes. */
public enum BalanceDirection {
  /** In disclosing the information, or in confirming or denying that it is held. */
  @JsonProperty("favours-disclosure")
  FAVOURS_DISCLOSURE,

  /** In maintaining the exemption, or the exclusion of the duty to confirm or deny. */
  @JsonProperty("favours-maintaining")
  FAVOURS_MAINTAINING
}
