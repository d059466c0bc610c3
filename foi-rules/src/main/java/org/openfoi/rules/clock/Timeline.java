package org.openfoi.rules.clock;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openfoi.model.deadline.Clock;
import org.openfoi.model.deadline.DayKind;
import org.openfoi.model.deadline.Deadline;
import org.openfoi.model.deadline.DeadlineDay;
import org.openfoi.model.law.Provision;

/** A deadline as text for a letter or a case file; lines end with LF. */
public final class Timeline {
  private Timeline() {}

  /** What is due when and why, then every day with its number or the reason it has none. */
  public static String of(Deadline deadline) {
    String days = deadline.getDays().stream()
        .map(day -> line(deadline, day))
        .collect(Collectors.joining("\n", "\n", "\n\n"));
    return heading(deadline) + days + footing(deadline);
  }

  /** The same without the days that count and the weekends. */
  public static String brief(Deadline deadline) {
    List<DeadlineDay> skipped = deadline.getDays().stream()
        .filter(day -> day.getNumber().isEmpty() && day.getKind() != DayKind.WEEKEND)
        .toList();
    String days = skipped.stream()
        .map(day ->
            "  " + EnglishDates.brief(day.getDate()) + ": " + day.getReason().orElse(""))
        .collect(Collectors.joining("\n", "Weekdays not counted:\n", "\n"));
    return heading(deadline) + (skipped.isEmpty() ? "" : days) + footing(deadline);
  }

  private static String heading(Deadline deadline) {
    Clock clock = deadline.getClock();
    String length = clock.getUnit().isMonths()
        ? clock.getLimit() + " " + clock.getUnit().inWords() + " on which "
        : clock.getLimit() + " " + clock.getUnit().inWords() + " following the day on which ";
    String title = clock.getTitle();
    return "%s%s: last day %s\n"
            .formatted(
                title.substring(0, 1).toUpperCase(Locale.ROOT),
                title.substring(1),
                EnglishDates.full(deadline.getDue()))
        + "%s%s (%s): %s%s\n"
            .formatted(
                deadline.getProvision(),
                deadline.getInstrument().map(instrument -> ", " + instrument).orElse(""),
                deadline.getStanding().inWords(),
                length,
                clock.getStarts());
  }

  private static String line(Deadline deadline, DeadlineDay day) {
    String number = day.getNumber().map(String::valueOf).orElse("-");
    String what = day.getReason()
        .orElse(
            day.getDate().equals(deadline.getDue())
                ? "last day"
                : day.getKind() == DayKind.RECEIPT ? "day of receipt" : "");
    return "%3s  %-15s  %s"
        .formatted(number, EnglishDates.brief(day.getDate()), what)
        .stripTrailing();
  }

  private static String footing(Deadline deadline) {
    String remarks = deadline.getRemarks().stream()
        .map(remark -> "Note: " + remark + ".\n")
        .collect(Collectors.joining());
    if (deadline.getClock().getUnit().isMonths()) {
      return remarks;
    }
    Optional<Provision> basis = deadline.getPolicy().getProvisions().stream()
        .filter(provision -> provision.getRegime() == deadline.getProvision().getRegime())
        .findFirst();
    return remarks
        + "Not counted: Saturdays, Sundays, %s%s; list of bank holidays %s.\n"
            .formatted(
                deadline.getPolicy().getDescription(),
                basis.map(provision -> " (" + provision + ")").orElse(""),
                deadline.getCalendarVersion());
  }
}
