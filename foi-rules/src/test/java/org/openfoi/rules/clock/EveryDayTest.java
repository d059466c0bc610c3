package org.openfoi.rules.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfoi.model.calendar.BankHoliday;
import org.openfoi.model.calendar.BankHolidays;
import org.openfoi.model.calendar.Division;
import org.openfoi.model.calendar.WorkingDayPolicy;
import org.openfoi.model.deadline.Clock;
import org.openfoi.model.deadline.DayKind;
import org.openfoi.model.deadline.Deadline;
import org.openfoi.model.deadline.DeadlineDay;
import org.openfoi.model.deadline.LimitUnit;
import org.openfoi.model.deadline.RequestDates;

/** Every receipt from 2005 to 2027 under every clock, against a counter of another make. */
class EveryDayTest {
  private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
  private static final LocalDate END = LocalDate.of(2028, 1, 1);
  private static final BankHolidays HOLIDAYS = BankHolidays.shipped();
  private static final Set<LocalDate> SESSIONS = sessions();
  private static final Clocks CLOCKS =
      Clocks.of(HOLIDAYS).withSessions(SchoolSessions.of(SESSIONS));
  private static final SlowCounter SLOW = new SlowCounter(HOLIDAYS, SESSIONS);

  /** A school with closed Augusts, Christmas weeks and a scatter of training days. */
  private static Set<LocalDate> sessions() {
    Random random = new Random(3364);
    return FIRST
        .datesUntil(LocalDate.of(2029, 1, 1))
        .filter(day -> !DayOff.isWeekend(day))
        .filter(day -> day.getMonth() != Month.AUGUST)
        .filter(day -> day.getMonth() != Month.DECEMBER || day.getDayOfMonth() < 20)
        .filter(day -> random.nextInt(40) > 0)
        .collect(Collectors.toSet());
  }

  static List<Clock> clocks() {
    return Clock.all();
  }

  @Tag("exhaustive")
  @ParameterizedTest
  @MethodSource("clocks")
  void theSlowCounterAgreesAndTheExplanationCounts(Clock clock) {
    for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
      Deadline deadline = CLOCKS.deadline(clock, day);
      if (!deadline.getDue().equals(SLOW.due(clock, day))
          || !deadline.getDue().equals(CLOCKS.dueDate(clock, day))
          || !isSound(clock, day, deadline)) {
        throw new AssertionError("received " + day + ", wanted " + SLOW.due(clock, day)
            + ", without explanation " + CLOCKS.dueDate(clock, day) + ", got " + deadline);
      }
    }
  }

  private static boolean isSound(Clock clock, LocalDate received, Deadline deadline) {
    List<DeadlineDay> days = deadline.getDays();
    int counted = 0;
    for (int i = 0; i < days.size(); i++) {
      DeadlineDay day = days.get(i);
      boolean counts = day.getKind() == DayKind.COUNTED;
      counted += counts ? 1 : 0;
      boolean numbered = counts
          ? day.getNumber().orElse(-1) == counted
          : day.getNumber().isPresent() == (day.getKind() == DayKind.RECEIPT);
      boolean explained = day.getNumber().isPresent() != day.getReason().isPresent();
      boolean working =
          clock.getUnit().isMonths() || !counts || SLOW.isWorkingDay(clock, day.getDate());
      if (!day.getDate().equals(received.plusDays(i)) || !numbered || !explained || !working) {
        return false;
      }
    }
    DeadlineDay last = days.get(days.size() - 1);
    return last.getDate().equals(deadline.getDue())
        && deadline.getProvision().equals(clock.getProvision())
        && endsAsItShould(clock, deadline, counted);
  }

  private static boolean endsAsItShould(Clock clock, Deadline deadline, int counted) {
    if (clock.getUnit().isMonths()) {
      return true;
    }
    boolean capped =
        clock.getUnit() == LimitUnit.SCHOOL_DAYS && !deadline.getRemarks().isEmpty();
    return SLOW.isWorkingDay(clock, deadline.getDue())
        && (capped ? counted < clock.getLimit() : counted == clock.getLimit());
  }

  @Test
  void bothEndsOfTheSchoolRuleOccur() {
    Clock school = Clock.of("foia/school-response");
    Set<Boolean> capped = FIRST
        .datesUntil(END)
        .map(day -> CLOCKS.deadline(school, day).getRemarks().isEmpty())
        .collect(Collectors.toSet());
    // Twenty school days come before sixty working days at this school, however long its holidays
    assertThat(capped).containsExactly(true);

    SchoolSessions rare = SchoolSessions.of(
        SESSIONS.stream().filter(day -> day.getDayOfMonth() < 9).toList());
    assertThat(Clocks.of(HOLIDAYS)
            .withSessions(rare)
            .deadline(school, LocalDate.of(2024, 1, 8))
            .getRemarks())
        .containsExactly("working day 60 came before school day 20");
  }

  @Tag("exhaustive")
  @ParameterizedTest
  @ValueSource(strings = {"ANY_PART_OF_THE_UK", "SCOTLAND"})
  void oneMoreHolidayNeverMakesADeadlineEarlier(WorkingDayPolicy policy) {
    int[] limits = Clock.all().stream()
        .filter(clock -> clock.getPolicy() == policy && !clock.getUnit().isMonths())
        .flatMapToInt(
            clock -> IntStream.concat(IntStream.of(clock.getLimit()), clock.getCap().stream()))
        .distinct()
        .toArray();
    WorkingDays before = CLOCKS.workingDays(policy);
    List<LocalDate> proclaimable = FIRST
        .datesUntil(END)
        .filter(day -> !DayOff.isWeekend(day))
        .filter(day -> HOLIDAYS.on(day, Division.SCOTLAND).isEmpty())
        .toList();
    for (LocalDate day : proclaimable) {
      WorkingDays after = WorkingDays.of(policy, withOneMore(day));
      boolean wasWorkingDay = before.isWorkingDay(day);
      LocalDate first = day.minusDays(100).isBefore(FIRST) ? FIRST : day.minusDays(100);
      for (LocalDate received = first; !received.isAfter(day); received = received.plusDays(1)) {
        for (int limit : limits) {
          LocalDate was = before.plus(received, limit);
          LocalDate is = after.plus(received, limit);
          boolean moves = wasWorkingDay && received.isBefore(day) && !day.isAfter(was);
          if (moves ? !is.isAfter(was) : !is.equals(was)) {
            throw new AssertionError("received " + received + ", " + limit + " days, " + day
                + " proclaimed: " + was + " became " + is);
          }
        }
      }
    }
  }

  /** A day more in the years about it, which are all that its test needs. */
  private static BankHolidays withOneMore(LocalDate day) {
    int first = Math.max(HOLIDAYS.getFirstYear(), day.getYear() - 1);
    int last = day.getYear() + 1;
    Stream<BankHoliday> known = HOLIDAYS.all().stream()
        .filter(holiday -> holiday.getDate().getYear() >= first)
        .filter(holiday -> holiday.getDate().getYear() <= last);
    return BankHolidays.of(
        "one more", first, last, Stream.concat(known, Stream.of(oneMore(day))).toList());
  }

  private static BankHoliday oneMore(LocalDate day) {
    BankHoliday.Builder more = BankHoliday.builder();
    return more.date(day).addDivision(Division.SCOTLAND).title("One more").build();
  }

  @Test
  void oneMoreHolidayNeverMakesASchoolsDeadlineEarlier() {
    Clock school = Clock.of("foia/school-response");
    Random random = new Random(40);
    for (int i = 0; i < 50; i++) {
      LocalDate day = FIRST.plusDays(200 + random.nextInt(8000));
      LocalDate received = day.minusDays(random.nextInt(100));
      Clocks after = Clocks.of(HOLIDAYS.with("one more", oneMore(day)))
          .withSessions(SchoolSessions.of(SESSIONS));
      assertThat(after.dueDate(school, received))
          .as("received %s, %s proclaimed", received, day)
          .isAfterOrEqualTo(CLOCKS.dueDate(school, received));
    }
  }

  static Stream<Clock> pausedClocks() {
    return Clock.all().stream().filter(clock -> clock.getPausedBy().isPresent());
  }

  @ParameterizedTest
  @MethodSource("pausedClocks")
  void theSlowCounterAgreesOnFeesAndClarifications(Clock clock) {
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      LocalDate received = FIRST.plusDays(random.nextInt(8000));
      LocalDate start = random.nextBoolean() ? received : received.plusDays(random.nextInt(30));
      int room = (int) (SLOW.due(clock, start).toEpochDay() - received.toEpochDay());
      LocalDate notice = received.plusDays(random.nextInt(room + 1));
      LocalDate paid = notice.plusDays(random.nextInt(80));
      RequestDates.Builder dates = RequestDates.builder();
      dates.received(received).feesNoticeGiven(notice).feePaid(paid);
      if (!start.equals(received)) {
        dates.clarificationReceived(start);
      }
      LocalDate wanted = SLOW.due(clock, start, day -> !day.isBefore(notice) && !day.isAfter(paid));
      Deadline deadline = CLOCKS.deadline(clock, dates.build());
      assertThat(deadline.getDue()).as("seed %s, %s", seed, deadline.getDates()).isEqualTo(wanted);
      assertThat(deadline.getDays().stream().filter(day -> day.getKind() == DayKind.COUNTED))
          .as("seed %s", seed)
          .hasSizeLessThanOrEqualTo(clock.getLimit())
          .last()
          .satisfies(day -> assertThat(day.getDate()).isEqualTo(wanted));
    }
  }

  @Test
  void theQuestionBackwardsIsAnsweredByTheLatestReceipt() {
    WorkingDays days = CLOCKS.workingDays(WorkingDayPolicy.ANY_PART_OF_THE_UK);
    for (LocalDate due = LocalDate.of(2005, 5, 1); due.isBefore(END); due = due.plusDays(1)) {
      for (int limit : new int[] {1, 20, 60}) {
        LocalDate latest = days.latestReceipt(due, limit);
        assertThat(days.plus(latest, limit)).isBeforeOrEqualTo(due);
        assertThat(days.plus(latest.plusDays(1), limit)).isAfter(due);
        assertThat(days.between(latest, days.plus(latest, limit))).isEqualTo(limit);
      }
    }
  }
}
