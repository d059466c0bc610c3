package org.openfoi.model.refusal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How likely the prejudice is, in the words of the Act: "would, or would be likely to". */
public enum Likelihood {
  /** It would happen: more probable than not. */
  @JsonProperty("would")
  WOULD,

  /** It would be likely to happen: a real and significant chance. */
  @JsonProperty("would-be-likely")
  WOULD_BE_LIKELY
}
