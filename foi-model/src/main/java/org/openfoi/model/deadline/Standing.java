package org.openfoi.model.deadline;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a time limit rests on: the law, or no more than advice. */
public enum Standing {
  /** An enactment sets it. */
  @JsonProperty("statutory")
  STATUTORY("statutory"),

  /** The Commissioner advises it; the enactment asks for no fixed day. */
  @JsonProperty("guidance")
  GUIDANCE("guidance, not law"),

  /** A code of practice or its interpreters recommend it; no enactment has the stage at all. */
  @JsonProperty("good-practice")
  GOOD_PRACTICE("good practice, not law");

  private final String words;

  Standing(String words) {
    this.words = words;
  }

  /** In words for a letter: {@code "statutory"} or {@code "guidance, not law"}. */
  public String inWords() {
    return words;
  }
}
