package org.openfoi.rules.rule;

import java.util.stream.Stream;
import org.openfoi.model.finding.Finding;

/**
 * One thing that is asked of a record; stateless.
 *
 * @param <T> the kind of record
 */
public interface Rule<T> {
  /** What the rule is called, how much it weighs, what it asks and when it is silent. */
  RuleDescription describe();

  /** What breaks the rule in a record, in the record's order; nothing if it is kept. */
  Stream<Finding> check(T value);

  /** Starts a finding of this rule: its code and severity are set. */
  default Finding.Builder finding() {
    return Finding.builder().code(describe().id()).severity(describe().severity());
  }
}
