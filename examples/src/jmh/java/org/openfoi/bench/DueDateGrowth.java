package org.openfoi.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.openfoi.model.calendar.WorkingDayPolicy;
import org.openfoi.rules.clock.Clocks;
import org.openfoi.rules.clock.WorkingDays;

/**
 * The time of a due date against the length of the limit. Every candidate adds its limit to each
 * receipt, counts back, and returns how often it got its limit again: always.
 */
public class DueDateGrowth extends Rounds<LocalDate[]> {
  private static final int RECEIPTS = 20_000;

  private final WorkingDays days =
      Clocks.shipped().workingDays(WorkingDayPolicy.ANY_PART_OF_THE_UK);

  @Override
  protected List<LocalDate[]> batches() {
    Random random = new Random(10);
    LocalDate first = LocalDate.of(2005, 1, 1);
    return IntStream.range(0, 10)
        .mapToObj(batch -> IntStream.range(0, RECEIPTS)
            .mapToObj(i -> first.plusDays(random.nextInt(8000)))
            .toArray(LocalDate[]::new))
        .toList();
  }

  @Override
  protected int items(LocalDate[] batch) {
    return batch.length;
  }

  @Override
  protected List<Candidate<LocalDate[]>> candidates() {
    return List.of(limit(20), limit(1), limit(40), limit(60), limit(240));
  }

  private Candidate<LocalDate[]> limit(int limit) {
    return new Candidate<>(limit + " days and back", batch -> agreeing(batch, limit));
  }

  private long agreeing(LocalDate[] batch, int limit) {
    long agreeing = 0;
    for (LocalDate received : batch) {
      agreeing += days.between(received, days.plus(received, limit)) == limit ? 1 : 0;
    }
    return agreeing;
  }
}
