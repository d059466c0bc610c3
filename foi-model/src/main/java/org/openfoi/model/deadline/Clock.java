package org.openfoi.model.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.openfoi.model.calendar.WorkingDayPolicy;
import org.openfoi.model.internal.Registry;
import org.openfoi.model.internal.Row;
import org.openfoi.model.law.Provision;

/**
 * A time limit of one of the Acts or Regulations, or of the advice on them: what it is for, from
 * what it runs, how long, and where that is written.
 *
 * <p>The list is closed: {@link #all} has the limits of FOIA, the EIR and FOISA, each a row of a
 * table with its source. In JSON a clock is its identifier, such as {@code "foia/response"}. It has
 * nothing to do with {@link java.time.Clock}: nothing here knows what day it is today.
 */
public final class Clock implements Comparable<Clock> {
  private static final Registry<Clock> TABLE = Registry.load(Clock.class, "clocks.tsv", Clock::new);

  private final String id;
  private final String title;
  private final String starts;
  private final int limit;
  private final LimitUnit unit;
  private final OptionalInt cap;
  private final WorkingDayPolicy policy;
  private final Provision provision;
  private final Optional<String> instrument;
  private final Standing standing;
  private final Optional<Provision> restartedBy;
  private final Optional<Provision> pausedBy;
  private final Optional<String> paymentClock;
  private final boolean settable;
  private final String source;
  private final Optional<String> note;

  private Clock(Row row) {
    id = row.get("id");
    title = row.get("title");
    starts = row.get("starts");
    limit = Integer.parseInt(row.get("limit"));
    unit = LimitUnit.valueOf(constant(row.get("unit")));
    cap = row.find("cap").map(Integer::valueOf).map(OptionalInt::of).orElse(OptionalInt.empty());
    policy = WorkingDayPolicy.valueOf(constant(row.get("policy")));
    provision = Provision.of(row.get("provision"));
    instrument = row.find("instrument");
    standing = Standing.valueOf(constant(row.get("standing")));
    restartedBy = row.find("restarted_by").map(Provision::of);
    pausedBy = row.find("paused_by").map(Provision::of);
    paymentClock = row.find("payment_clock");
    settable = row.get("settable").equals("yes");
    source = row.get("source");
    note = row.find("note");
  }

  /**
   * The clock of an identifier.
   *
   * @param id the identifier, exactly as {@link #getId} gives it
   * @throws IllegalArgumentException if no clock has it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Clock of(String id) {
    return TABLE
        .byId(id)
        .orElseThrow(() -> new IllegalArgumentException(
            "no clock has the identifier '" + id + "', expected one such as 'foia/response'"));
  }

  /** All clocks, by regime and in the order in which a request meets them. */
  public static List<Clock> all() {
    return TABLE.all();
  }

  /** The identifier: the regime, a slash and a name, {@code "foia/response"}. */
  @JsonValue
  public String getId() {
    return id;
  }

  /** What has to be done in time, {@code "the request is answered"}. */
  public String getTitle() {
    return title;
  }

  /** What happens on day 0, {@code "the request is received"}. */
  public String getStarts() {
    return starts;
  }

  /** How many of {@link #getUnit}. */
  public int getLimit() {
    return limit;
  }

  /** What is counted. */
  public LimitUnit getUnit() {
    return unit;
  }

  /**
   * The working day, counted from the same day 0, on which the limit ends at the latest; only where
   * school days are counted.
   */
  public OptionalInt getCap() {
    return cap;
  }

  /** Which days are working days. */
  public WorkingDayPolicy getPolicy() {
    return policy;
  }

  /** The provision that sets the limit, or to which the advice belongs. */
  public Provision getProvision() {
    return provision;
  }

  /** The instrument made under the provision that sets the number, {@code "SI 2004/3364 reg.4"}. */
  public Optional<String> getInstrument() {
    return instrument;
  }

  /** Whether it is law or advice. */
  public Standing getStanding() {
    return standing;
  }

  /** The provision by which the limit starts afresh when a clarification arrives, if one does. */
  public Optional<Provision> getRestartedBy() {
    return restartedBy;
  }

  /** The provision by which days are disregarded while a fee is awaited, if one does. */
  public Optional<Provision> getPausedBy() {
    return pausedBy;
  }

  /** The clock by which that fee has to be paid. */
  public Optional<Clock> getPaymentClock() {
    return paymentClock.map(Clock::of);
  }

  /** Whether the Commissioner may set the day, up to the limit. */
  public boolean isSettable() {
    return settable;
  }

  /** Where the facts of the row were read. */
  public String getSource() {
    return source;
  }

  /** A doubt or remark about the row. */
  public Optional<String> getNote() {
    return note;
  }

  /** Orders by identifier. */
  @Override
  public int compareTo(Clock other) {
    return id.compareTo(other.id);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Clock clock && id.equals(clock.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The identifier. */
  @Override
  public String toString() {
    return id;
  }

  private static String constant(String id) {
    return id.replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
