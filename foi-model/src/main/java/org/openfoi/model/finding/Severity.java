package org.openfoi.model.finding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
  /** Something is wrong: it cannot be read, or it breaks what the law or the record asks. */
  @JsonProperty("error")
  ERROR,

  /** Something is probably wrong, or was read with a loss. */
  @JsonProperty("warning")
  WARNING,

  /** Nothing is wrong: what was concluded rather than read, and from what. */
  @JsonProperty("note")
  NOTE;

  /** The name in JSON and CSV, in lower case. */
  @Override
  public String toString() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }

  /**
   * Reads a name, in lower case.
   *
   * @throws IllegalArgumentException if it is none of error, warning and note
   */
  public static Severity parse(String name) {
    for (Severity severity : values()) {
      if (severity.toString().equals(name)) {
        return severity;
      }
    }
    throw new IllegalArgumentException(
        "no severity is called '" + name + "', expected error, warning or note");
  }
}
