package org.openfoi.rules.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfoi.model.calendar.WorkingDayPolicy;
import org.openfoi.model.deadline.Clock;
import org.openfoi.model.deadline.StatedDeadline;
import org.openfoi.model.deadline.StatedDeadlineVerdict;

class StatedDeadlinesTest {
  private static final StatedDeadlines AUDIT = StatedDeadlines.of(Clocks.shipped());

  @ParameterizedTest
  @CsvSource({
    "2024-07-19, 2024-08-19, STATUTE,            0, 2", // the Scottish August holiday left out
    "2024-04-03, 2024-05-01, STATUTE,            0, 4", // no holiday, a weekday: all ways agree
    "2023-06-27, 2023-07-25, ONE_DIVISION_ONLY, -1, 2",
    "2023-10-01, 2023-10-30, RECEIPT_MOVED,      1, 2", // a Sunday
    "2023-04-10, 2023-05-11, RECEIPT_MOVED,      1, 2", // Easter Monday
    "2024-12-11, 2024-01-14, BEFORE_RECEIPT,  -249, 0", // a slip in the year, and a Sunday
    "2023-10-23, 2023-11-21, NONE,               1, 0"
  })
  void aStatedDeadlineIsExplained(
      LocalDate received, LocalDate stated, StatedDeadlineVerdict verdict, int off, int readings) {
    StatedDeadline audited = AUDIT.audit(Clock.of("foia/response"), received, stated);

    assertThat(audited.getVerdict()).isEqualTo(verdict);
    assertThat(audited.getWorkingDaysOff()).isEqualTo(off);
    assertThat(audited.getReadings()).hasSize(readings);
  }

  @Test
  void aCalendarOfTheAuthoritysOwnCanBeTried() {
    LocalDate received = LocalDate.of(2024, 7, 1);
    StatedDeadlines northernIreland =
        StatedDeadlines.of(Clocks.shipped(), WorkingDayPolicy.NORTHERN_IRELAND_ONLY);

    assertThat(northernIreland
            .audit(Clock.of("foia/response"), received, LocalDate.of(2024, 7, 30))
            .getVerdict())
        .isEqualTo(StatedDeadlineVerdict.STATUTE);
    assertThat(northernIreland
            .audit(Clock.of("foia/response"), received, LocalDate.of(2024, 7, 29))
            .getVerdict())
        .isEqualTo(StatedDeadlineVerdict.NONE);
  }

  @Test
  void monthsAreNotAudited() {
    assertThatThrownBy(() -> AUDIT.audit(
            Clock.of("foia/fee-payment"), LocalDate.of(2024, 7, 1), LocalDate.of(2024, 9, 30)))
        .hasMessage("'foia/fee-payment' counts months beginning with the day, expected a clock that"
            + " counts working days");
  }
}
