package org.openfoi.model.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.base.Extensible;
import org.openfoi.model.calendar.WorkingDayPolicy;
import org.openfoi.model.law.Provision;

/**
 * The last day for something, with the provision it rests on and every day that led to it.
 *
 * <p>It is a result, true for one version of the bank holidays: a holiday that is proclaimed later
 * can move it, so keep the {@link #getDates} and compute it again.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "clock",
  "due",
  "provision",
  "instrument",
  "standing",
  "policy",
  "calendarVersion",
  "dates",
  "start",
  "days",
  "remarks"
})
public interface Deadline extends Extensible {
  /** Which time limit it is. */
  Clock getClock();

  /** The last day on which the duty can be kept in time. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  LocalDate getDue();

  /** The provision that sets the limit. */
  Provision getProvision();

  /** The instrument made under the provision that sets the number, {@code "SI 2004/3364 reg.4"}. */
  Optional<String> getInstrument();

  /** Whether it is law or advice. */
  Standing getStanding();

  /** Which days were taken for working days. */
  WorkingDayPolicy getPolicy();

  /** The version of the bank holidays that was counted with. */
  @NotBlank
  String getCalendarVersion();

  /** What it was computed from. */
  @Valid
  RequestDates getDates();

  /** Day 0: the day of receipt as the law takes it. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  LocalDate getStart();

  /** Every day from receipt to the due date, in order. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid DeadlineDay> getDays();

  /** What else has to be known, a sentence each: why the clock started afresh, say. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<String> getRemarks();

  /** Starts a deadline; all but instrument, days and remarks is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a deadline; a missing required part fails in {@code build()}. */
  final class Builder extends ImmutableDeadline.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Deadline fromJson(ImmutableDeadline.Json json) {
    return ImmutableDeadline.fromJson(json);
  }
}
