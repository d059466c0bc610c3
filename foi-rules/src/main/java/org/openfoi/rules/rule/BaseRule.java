package org.openfoi.rules.rule;

/**
 * A rule that is told its type and description once: most are.
 *
 * @param <T> the kind of record
 */
public abstract class BaseRule<T> implements Rule<T> {
  private final Class<T> type;
  private final RuleDescription description;

  /** A rule about records of a type. */
  protected BaseRule(Class<T> type, RuleDescription.Builder description) {
    this.type = type;
    this.description = description.build();
  }

  @Override
  public final RuleDescription describe() {
    return description;
  }

  @Override
  public final Class<T> type() {
    return type;
  }
}
