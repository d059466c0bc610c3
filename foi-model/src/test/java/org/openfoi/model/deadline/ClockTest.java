package org.openfoi.model.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfoi.model.calendar.WorkingDayPolicy;

class ClockTest {
  static Iterable<Clock> all() {
    return Clock.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyClockIsCompleteAndItsRegimesOwn(Clock clock) {
    String regime = clock.getProvision().getRegime().getAbbreviation().toLowerCase(Locale.ROOT);

    assertThat(clock.getId()).startsWith(regime + "/");
    assertThat(Clock.of(clock.getId())).isSameAs(clock);
    assertThat(clock.getTitle()).isNotBlank();
    assertThat(clock.getStarts()).isNotBlank();
    assertThat(clock.getSource()).isNotBlank();
    assertThat(clock.getLimit()).isPositive();
    assertThat(clock.getPolicy())
        .isEqualTo(
            regime.equals("foisa")
                ? WorkingDayPolicy.SCOTLAND
                : WorkingDayPolicy.ANY_PART_OF_THE_UK);
    assertThat(clock.getPaymentClock().isPresent())
        .isEqualTo(clock.getPausedBy().isPresent());
    assertThat(clock.getCap().isPresent()).isEqualTo(clock.getUnit() == LimitUnit.SCHOOL_DAYS);
    clock
        .getRestartedBy()
        .ifPresent(provision ->
            assertThat(provision.getRegime()).isEqualTo(clock.getProvision().getRegime()));
  }

  @Test
  void onlyAdviceIsNotStatutory() {
    assertThat(Clock.all())
        .filteredOn(clock -> clock.getStanding() != Standing.STATUTORY)
        .extracting(clock -> clock + ": " + clock.getStanding().inWords())
        .containsExactly(
            "foia/public-interest: guidance, not law",
            "foia/review-request: good practice, not law",
            "foia/review: good practice, not law",
            "foia/review-exceptional: good practice, not law");
  }

  @Test
  void noPeriodUnderRegulationsPassesTheSixtiethWorkingDay() {
    assertThat(Clock.all())
        .filteredOn(clock -> clock.getProvision().toString().equals("FOIA s.10(4)"))
        .hasSize(6)
        .allSatisfy(clock -> {
          assertThat(clock.getCap().orElse(clock.getLimit())).isLessThanOrEqualTo(60);
          assertThat(clock.getInstrument()).isPresent();
        });
  }

  @Test
  void anUnknownClockIsRefused() {
    assertThatThrownBy(() -> Clock.of("foia/answer"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "no clock has the identifier 'foia/answer', expected one such as 'foia/response'");
  }

  @Test
  void clocksAreEqualByIdentifier() {
    Clock response = Clock.of("foia/response");
    assertThat(response)
        .isEqualByComparingTo(Clock.of("foia/response"))
        .isLessThan(Clock.of("foia/review"))
        .isNotEqualTo(Clock.of("eir/response"))
        .isNotEqualTo("foia/response")
        .hasToString("foia/response");
  }
}
