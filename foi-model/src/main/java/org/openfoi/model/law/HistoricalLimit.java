package org.openfoi.model.law;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import org.openfoi.model.internal.Row;

/**
 * The end of an exemption for old records: FOIA ss.63 and 64.
 *
 * <p>Most limits are a number of calendar years after the year in which the record was created; the
 * others, and the exceptions, are in the note.
 */
public final class HistoricalLimit {
  private final Provision basis;
  private final OptionalInt years;
  private final Optional<String> note;

  private HistoricalLimit(Provision basis, Row row) {
    this.basis = basis;
    this.years = row.find("historical_years")
        .map(written -> OptionalInt.of(Integer.parseInt(written)))
        .orElse(OptionalInt.empty());
    this.note = row.find("historical_note");
  }

  static Optional<HistoricalLimit> of(Row row) {
    return row.find("historical_basis")
        .map(basis -> new HistoricalLimit(Provision.ofForm(basis), row));
  }

  /** Where the Act says so, {@code FOIA s.63(4)}. */
  public Provision getBasis() {
    return basis;
  }

  /** The number of years, 100 for FOIA s.31; absent where the limit is not one of years alone. */
  public OptionalInt getYears() {
    return years;
  }

  /** What else decides: who died when, which archive holds the record. */
  public Optional<String> getNote() {
    return note;
  }

  /**
   * The last day on which information in a record can be exempt, by the years alone: they begin
   * with the year following that in which the record was created.
   *
   * @param yearCreated the calendar year in which the record was created
   * @return nothing where the limit is not one of years alone
   */
  public Optional<LocalDate> getLastDay(int yearCreated) {
    return years.isPresent()
        ? Optional.of(LocalDate.of(yearCreated + years.getAsInt(), Month.DECEMBER, 31))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return (years.isPresent() ? years.getAsInt() + " years, " : "") + basis;
  }
}
