package org.openfoi.model.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.openfoi.model.base.Extensible;

/** A deadline that an authority stated, beside the one that the law gives. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"clock", "received", "stated", "due", "verdict", "workingDaysOff", "readings"})
public interface StatedDeadline extends Extensible {
  /** Which time limit it is. */
  Clock getClock();

  /** The day of receipt. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  LocalDate getReceived();

  /** The last day according to the authority. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  LocalDate getStated();

  /** The last day according to the law. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  LocalDate getDue();

  /** What explains the stated day. */
  StatedDeadlineVerdict getVerdict();

  /** How many working days of the law the stated day is too late; negative if it is too early. */
  int getWorkingDaysOff();

  /** Every way to count that gives the stated day; the law's own first, if it does. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid DayReading> getReadings();

  /** Starts a stated deadline; all but the readings is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a stated deadline; a missing required part fails in {@code build()}. */
  final class Builder extends ImmutableStatedDeadline.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static StatedDeadline fromJson(ImmutableStatedDeadline.Json json) {
    return ImmutableStatedDeadline.fromJson(json);
  }
}
