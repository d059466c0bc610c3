package org.openfoi.rules.rule;

import java.util.List;

/**
 * Rules about records of one kind, in their order.
 *
 * @param <T> the kind of record
 */
public final class RuleList<T> {
  private final Rule<T>[] rules;
  private final long[] needs;

  /** Some rules. */
  @SuppressWarnings("unchecked") // an array of rules of this kind, which nobody else sees
  public RuleList(List<Rule<T>> rules) {
    this.rules = rules.toArray(Rule[]::new);
    this.needs = rules.stream().mapToLong(Rule::needs).toArray();
  }

  /** A rule, by its index. */
  Rule<T> get(int index) {
    return rules[index];
  }

  /**
   * The index of the next rule that may find something in a record with some traits, from one on;
   * below 0 if there is none.
   */
  int next(int from, long traits) {
    long lacking = ~traits;
    for (int i = from; i < needs.length; i++) {
      if ((needs[i] & lacking) == 0) {
        return i;
      }
    }
    return -1;
  }
}
