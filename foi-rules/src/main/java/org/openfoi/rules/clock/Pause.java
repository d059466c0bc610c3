package org.openfoi.rules.clock;

import java.time.LocalDate;
import org.openfoi.model.law.Provision;

/**
 * The days that are disregarded while a fee is awaited, both ends included.
 *
 * @param from the day on which the notice is given
 * @param to the day on which the fee arrives
 * @param provision by which they are disregarded
 */
record Pause(LocalDate from, LocalDate to, Provision provision) {
  boolean covers(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }

  String reason() {
    return "paused: fee asked for on " + EnglishDates.day(from) + ", paid on "
        + EnglishDates.day(to) + " (" + provision + ")";
  }
}
