package org.openfoi.examples;

import java.time.LocalDate;
import org.openfoi.io.json.FoiJson;
import org.openfoi.model.deadline.Clock;
import org.openfoi.model.deadline.Deadline;
import org.openfoi.model.deadline.StatedDeadline;
import org.openfoi.rules.clock.Clocks;
import org.openfoi.rules.clock.StatedDeadlines;
import org.openfoi.rules.clock.Timeline;

/**
 * A day of receipt in, the timeline out: when the answer is due, and why on that day.
 *
 * <p>With a second day, the one that an authority stated, it says how that one was counted.
 */
public final class ExplainDeadline {
  private ExplainDeadline() {}

  /** Prints the timeline of a day of receipt and, with a second day, how it was counted. */
  public static void main(String[] args) {
    LocalDate received = LocalDate.parse(args.length > 0 ? args[0] : "2024-12-10");
    System.out.print(timeline(received));
    if (args.length > 1) {
      System.out.println(audit(received, LocalDate.parse(args[1])));
    }
  }

  static String timeline(LocalDate received) {
    // snippet
    Deadline deadline = Clocks.shipped().deadline(Clock.of("foia/response"), received);
    String timeline = Timeline.of(deadline);
    // end
    return timeline;
  }

  static String audit(LocalDate received, LocalDate stated) {
    StatedDeadline audited =
        StatedDeadlines.of(Clocks.shipped()).audit(Clock.of("foia/response"), received, stated);
    return FoiJson.write(audited);
  }
}
