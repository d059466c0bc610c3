package org.openfoi.model.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A part of the United Kingdom that has bank holidays of its own, under the Banking and Financial
 * Dealings Act 1971 and proclamations.
 */
public enum Division {
  /** England and Wales, which have the same bank holidays. */
  @JsonProperty("england-and-wales")
  ENGLAND_AND_WALES("england-and-wales", "England and Wales", 'E'),

  /** Northern Ireland. */
  @JsonProperty("northern-ireland")
  NORTHERN_IRELAND("northern-ireland", "Northern Ireland", 'N'),

  /** Scotland. */
  @JsonProperty("scotland")
  SCOTLAND("scotland", "Scotland", 'S');

  private final String id;
  private final String title;
  private final char letter;

  Division(String id, String title, char letter) {
    this.id = id;
    this.title = title;
    this.letter = letter;
  }

  /**
   * The division of an identifier, as gov.uk writes it.
   *
   * @throws IllegalArgumentException if it is none of england-and-wales, northern-ireland and
   *     scotland
   */
  public static Division of(String id) {
    for (Division division : values()) {
      if (division.id.equals(id)) {
        return division;
      }
    }
    throw new IllegalArgumentException("no division has the identifier '" + id
        + "', expected england-and-wales, northern-ireland or scotland");
  }

  /** Its name, {@code "England and Wales"}. */
  public String getTitle() {
    return title;
  }

  /** Its letter in short lists: E, N or S. */
  public char getLetter() {
    return letter;
  }

  /** Its identifier at gov.uk and in JSON, {@code "england-and-wales"}. */
  @Override
  public String toString() {
    return id;
  }
}
