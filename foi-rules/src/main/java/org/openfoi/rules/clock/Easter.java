package org.openfoi.rules.clock;

import java.time.LocalDate;

/** Easter of the Gregorian calendar, for the one day that Acts name and no calendar fixes. */
final class Easter {
  private Easter() {}

  static LocalDate goodFriday(int year) {
    return sunday(year).minusDays(2);
  }

  /** The computation of Meeus, Jones and Butcher. */
  static LocalDate sunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int marchDay = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, marchDay / 31, marchDay % 31 + 1);
  }
}
