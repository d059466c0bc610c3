package org.openfoi.model.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.base.Extensible;
import org.openfoi.model.calendar.BankHoliday;

/** One day on the way to a deadline: its number, or why it has none. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"date", "kind", "number", "reason", "holidays"})
public interface DeadlineDay extends Extensible {
  /** The day. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  LocalDate getDate();

  /** What it is to the clock. */
  DayKind getKind();

  /** Its number: 0 for the day of receipt, from 1 for days that count; absent for all others. */
  Optional<@PositiveOrZero Integer> getNumber();

  /** Why it does not count, in words: {@code "Sunday"}, {@code "2nd January (Scotland)"}. */
  Optional<String> getReason();

  /** The bank holidays for which it does not count, in the divisions that matter. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid BankHoliday> getHolidays();

  /** Starts a day; date and kind are required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a day; a missing required part fails in {@code build()}. */
  final class Builder extends ImmutableDeadlineDay.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DeadlineDay fromJson(ImmutableDeadlineDay.Json json) {
    return ImmutableDeadlineDay.fromJson(json);
  }
}
