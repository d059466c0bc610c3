package org.openfoi.model.deadline;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a time limit is counted in. */
public enum LimitUnit {
  /** Working days following the first day, which is day 0. */
  @JsonProperty("working-days")
  WORKING_DAYS("working days"),

  /** Working days on which a school has a session, following the first day, which is day 0. */
  @JsonProperty("school-days")
  SCHOOL_DAYS("school days"),

  /** Calendar months, the first day being the first day of the first month. */
  @JsonProperty("months-beginning-with")
  MONTHS_BEGINNING_WITH("months beginning with the day"),

  /** Calendar months after the first day. */
  @JsonProperty("months-after")
  MONTHS_AFTER("months after the day");

  private final String words;

  LimitUnit(String words) {
    this.words = words;
  }

  /** In words, {@code "working days"}. */
  public String inWords() {
    return words;
  }

  /** Whether calendar months are counted, which end on any day of the week. */
  public boolean isMonths() {
    return this == MONTHS_BEGINNING_WITH || this == MONTHS_AFTER;
  }
}
