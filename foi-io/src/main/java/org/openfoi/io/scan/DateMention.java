package org.openfoi.io.scan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date in a text.
 *
 * @param start the offset of the first character, from 0, that of the weekday where one is written
 * @param end the offset after the last character
 * @param date the day
 * @param role what the words before it say that it is the date of; empty where they say nothing
 */
public record DateMention(int start, int end, LocalDate date, Optional<DateRole> role) {
  /** Whether the words before it give it that role. */
  public boolean is(DateRole wanted) {
    return role.isPresent() && role.get() == wanted;
  }
}
