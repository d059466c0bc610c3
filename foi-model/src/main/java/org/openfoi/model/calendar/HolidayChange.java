package org.openfoi.model.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.base.Extensible;

/**
 * How one day in one division differs between two versions of the bank holidays: it became a
 * holiday (only a title after), is one no longer (only a title before), or has another name.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"date", "division", "before", "after"})
public interface HolidayChange extends Extensible {
  /** The day. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  LocalDate getDate();

  /** Where. */
  Division getDivision();

  /** What the older version calls the day, if it is a bank holiday there. */
  Optional<String> getBefore();

  /** What the newer version calls the day, if it is a bank holiday there. */
  Optional<String> getAfter();

  /** Starts a change; date and division are required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a change; a missing required part fails in {@code build()}. */
  final class Builder extends ImmutableHolidayChange.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static HolidayChange fromJson(ImmutableHolidayChange.Json json) {
    return ImmutableHolidayChange.fromJson(json);
  }
}
