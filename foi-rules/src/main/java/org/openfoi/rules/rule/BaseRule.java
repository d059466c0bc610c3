package org.openfoi.rules.rule;

/**
 * A rule that is told its type, description and needs once: most are.
 *
 * @param <T> the kind of record
 */
public abstract class BaseRule<T> implements Rule<T> {
  private final Class<T> type;
  private final RuleDescription description;
  private final long needs;

  /** A rule about records of a type. */
  protected BaseRule(Class<T> type, RuleDescription.Builder description) {
    this(type, description, 0);
  }

  /**
   * A rule about records of a type, which finds nothing in those that lack a trait.
   *
   * @param needs the {@link Traits} that it needs, joined with {@code |}
   */
  protected BaseRule(Class<T> type, RuleDescription.Builder description, long needs) {
    this.type = type;
    this.description = description.build();
    this.needs = needs;
  }

  @Override
  public final RuleDescription describe() {
    return description;
  }

  @Override
  public final Class<T> type() {
    return type;
  }

  @Override
  public final long needs() {
    return needs;
  }
}
