package org.openfoi.model.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openfoi.model.base.Extensible;

/**
 * A day that is a bank holiday in one or more divisions.
 *
 * <p>Where a holiday falls on a weekend, this is the weekday in its place. A local closure or a
 * privilege day is no bank holiday: it is a working day of every Act.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"date", "divisions", "title", "note", "source"})
public interface BankHoliday extends Extensible {
  /** The day. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  LocalDate getDate();

  /** Where it is a bank holiday; at least one division. */
  @NotEmpty
  Set<Division> getDivisions();

  /** What gov.uk calls it, with straight apostrophes: {@code "New Year's Day"}. */
  @NotBlank
  String getTitle();

  /** A remark of the source, such as {@code "Substitute day"}. */
  Optional<String> getNote();

  /**
   * Who says so: a published file with its commit, or a proclamation; not part of {@code equals}.
   */
  @Value.Auxiliary
  Optional<String> getSource();

  /** Starts a bank holiday; date and title are required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a bank holiday; a missing required part fails in {@code build()}. */
  final class Builder extends ImmutableBankHoliday.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static BankHoliday fromJson(ImmutableBankHoliday.Json json) {
    return ImmutableBankHoliday.fromJson(json);
  }
}
