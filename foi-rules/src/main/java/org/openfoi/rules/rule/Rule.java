package org.openfoi.rules.rule;

import java.util.List;
import org.openfoi.model.finding.Finding;

/**
 * One thing that is asked of a record; stateless, so safe for threads.
 *
 * <p>A rule hands what it finds to {@link Findings} instead of returning it: of a good record there
 * is nothing to return, and checking one then allocates nothing.
 *
 * @param <T> the kind of record
 */
public interface Rule<T> {
  /** What the rule is called, how much it weighs, what it asks and when it is silent. */
  RuleDescription describe();

  /** The kind of record that is checked, {@code RefusalNotice.class}. */
  Class<T> type();

  /**
   * The {@link Traits} of records in which the rule can find something: it need not be asked about
   * others. A rule is silent about those in any case; none, as by default, is always right.
   */
  default long needs() {
    return 0;
  }

  /** Adds what breaks the rule in a record, in the record's order; nothing if it is kept. */
  void check(T value, Findings findings);

  /** What breaks the rule in a record. */
  default List<Finding> check(T value) {
    Findings findings = new Findings();
    findings.run(this, value, Place.ROOT);
    return findings.list();
  }
}
