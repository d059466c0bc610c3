package org.openfoi.bench;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.openfoi.model.deadline.Clock;
import org.openfoi.rules.clock.Clocks;

/**
 * The due dates of a batch of requests: 20 working days by Jollyday's manager, which asks each of
 * the four divisions about each day and has every year cached, against the clock without and with
 * explanation.
 *
 * <p>Candidates return the sum of the due dates. How the time grows with the limit is asked by
 * {@link DueDateGrowth}.
 */
public class DueDates extends Rounds<LocalDate[]> {
  private static final String[] DIVISIONS = {"eng", "wls", "sct", "nir"};
  private static final int RECEIPTS = 250;

  private final HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create("gb"));
  private final Clocks clocks = Clocks.shipped();
  private final Clock response = Clock.of("foia/response");

  @Override
  protected List<LocalDate[]> batches() {
    Random random = new Random(10);
    LocalDate first = LocalDate.of(2011, 1, 1);
    return IntStream.range(0, 40)
        .mapToObj(batch -> IntStream.range(0, RECEIPTS)
            .mapToObj(i -> first.plusDays(random.nextInt(6200)))
            .toArray(LocalDate[]::new))
        .toList();
  }

  @Override
  protected int items(LocalDate[] batch) {
    return batch.length;
  }

  @Override
  protected List<Candidate<LocalDate[]>> candidates() {
    return List.of(
        new Candidate<>("Jollyday, 20 days", batch -> sum(batch, this::byManager)),
        new Candidate<>(
            "clock, 20 days", batch -> sum(batch, day -> clocks.dueDate(response, day))),
        new Candidate<>(
            "clock, 20 days, explained",
            batch -> sum(batch, day -> clocks.deadline(response, day).getDue())));
  }

  private LocalDate byManager(LocalDate received) {
    LocalDate day = received;
    for (int counted = 0; counted < 20; ) {
      day = day.plusDays(1);
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY
          && day.getDayOfWeek() != DayOfWeek.SUNDAY
          && !isHoliday(day)) {
        counted++;
      }
    }
    return day;
  }

  private boolean isHoliday(LocalDate day) {
    for (String division : DIVISIONS) {
      if (manager.isHoliday(day, division)) {
        return true;
      }
    }
    return false;
  }

  private static long sum(LocalDate[] batch, Function<LocalDate, LocalDate> due) {
    long sum = 0;
    for (LocalDate day : batch) {
      sum += due.apply(day).toEpochDay();
    }
    return sum;
  }
}
