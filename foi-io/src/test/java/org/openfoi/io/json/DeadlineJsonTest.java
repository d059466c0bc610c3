package org.openfoi.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfoi.model.calendar.BankHoliday;
import org.openfoi.model.calendar.Division;
import org.openfoi.model.calendar.HolidayChange;
import org.openfoi.model.calendar.WorkingDayPolicy;
import org.openfoi.model.deadline.Clock;
import org.openfoi.model.deadline.DayKind;
import org.openfoi.model.deadline.DayReading;
import org.openfoi.model.deadline.Deadline;
import org.openfoi.model.deadline.DeadlineDay;
import org.openfoi.model.deadline.ReceiptRule;
import org.openfoi.model.deadline.RequestDates;
import org.openfoi.model.deadline.Standing;
import org.openfoi.model.deadline.StatedDeadline;
import org.openfoi.model.deadline.StatedDeadlineVerdict;
import org.openfoi.model.finding.FormatException;
import org.openfoi.model.law.Provision;

class DeadlineJsonTest {
  private static final LocalDate DAY = LocalDate.of(2024, 12, 25);

  static Stream<Object> records() {
    BankHoliday.Builder holiday = BankHoliday.builder();
    holiday
        .date(DAY)
        .addDivision(Division.SCOTLAND)
        .title("Christmas Day")
        .note("x")
        .source("y");
    DeadlineDay.Builder day = DeadlineDay.builder();
    day.date(DAY)
        .kind(DayKind.HOLIDAY)
        .reason("Christmas Day (Scotland)")
        .addHoliday(holiday.build());
    RequestDates.Builder dates = RequestDates.builder();
    dates
        .received(DAY)
        .receiptRule(ReceiptRule.NEXT_WORKING_DAY)
        .clarificationRequested(DAY)
        .clarificationReceived(DAY)
        .feesNoticeGiven(DAY)
        .feePaid(DAY)
        .daySetByCommissioner(DAY);
    Deadline.Builder deadline = Deadline.builder();
    deadline
        .clock(Clock.of("foisa/response"))
        .due(DAY)
        .provision(Provision.of("FOISA s.10(1)"))
        .instrument("SI 2004/3364 reg.4")
        .standing(Standing.GOOD_PRACTICE)
        .policy(WorkingDayPolicy.SCOTLAND)
        .calendarVersion("2026-02-25")
        .dates(dates.build())
        .start(DAY)
        .addDay(day.build())
        .addRemark("a remark");
    StatedDeadline.Builder stated = StatedDeadline.builder();
    stated
        .clock(Clock.of("foia/response"))
        .received(DAY)
        .stated(DAY)
        .due(DAY)
        .verdict(StatedDeadlineVerdict.RECEIPT_MOVED)
        .workingDaysOff(-1)
        .addReading(
            DayReading.of(WorkingDayPolicy.ENGLAND_AND_WALES_ONLY, ReceiptRule.NEXT_WORKING_DAY));
    HolidayChange.Builder change = HolidayChange.builder();
    change.date(DAY).division(Division.NORTHERN_IRELAND).after("New");
    return Stream.of(deadline.build(), stated.build(), change.build(), RequestDates.received(DAY));
  }

  @ParameterizedTest
  @MethodSource("records")
  void bothJacksonsWriteAndReadTheSame(Object value) {
    tools.jackson.databind.json.JsonMapper newer =
        tools.jackson.databind.json.JsonMapper.builder().build();

    String json = FoiJson.write(value);

    assertThat(newer.writeValueAsString(value)).isEqualTo(json);
    assertThat((Object) newer.readValue(json, type(value))).isEqualTo(value);
    assertThat((Object) FoiJson.read(json, type(value))).isEqualTo(value);
  }

  /** The record's interface: the class of a record is not for callers. */
  private static Class<?> type(Object value) {
    return value.getClass().getInterfaces()[0];
  }

  @Test
  void theReceiptRuleCanBeLeftOut() {
    assertThat(FoiJson.read("{\"received\":\"2024-12-25\"}", RequestDates.class))
        .isEqualTo(RequestDates.received(DAY));
  }

  @Test
  void anUnknownClockIsNamedWithItsPlace() {
    assertThatThrownBy(() -> FoiJson.read("{\"clock\":\"foia/answer\"}", Deadline.class))
        .isInstanceOf(FormatException.class)
        .hasMessage("line 1, column 10 at '/clock': no clock has the identifier 'foia/answer',"
            + " expected one such as 'foia/response'");
  }
}
