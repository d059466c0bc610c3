package org.openfoi.io.scan;

/** The names of months and days of the week, in full and cut short. */
final class Months {
  private static final String[] NAMES = {
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december"
  };
  private static final Words WEEKDAYS = Words.of("""
      monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs
      fri sat sun
      """);
  private static final int LONGEST = 9;

  private Months() {}

  /** The number of the month whose name stands there, from 1; 0 if none does. */
  static int number(String text, int from, int to) {
    int length = to - from;
    if (length < 3 || length > LONGEST) {
      return 0;
    }
    char first = Chars.lower(text.charAt(from));
    for (int month = 0; month < NAMES.length; month++) {
      String name = NAMES[month];
      boolean known = length == 3 || length == name.length() || length == 4 && month == 8;
      if (name.charAt(0) == first && known && isBeginning(text, from, length, name)) {
        return month + 1;
      }
    }
    return 0;
  }

  private static boolean isBeginning(String text, int from, int length, String name) {
    return length == name.length()
        ? Chars.startsWith(text, from, name)
        : text.regionMatches(true, from, name, 0, length);
  }

  /** Whether the name there is cut short. */
  static boolean isShort(int from, int to) {
    return to - from <= 4;
  }

  /** Whether a day of the week stands there. */
  static boolean isWeekday(String text, int from, int to) {
    return to - from <= LONGEST && to > from && WEEKDAYS.contains(text, from, to);
  }
}
