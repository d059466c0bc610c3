package org.openfoi.rules.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.law.Provision;
import org.openfoi.model.law.Regime;
import org.openfoi.model.source.SourceSpan;

/**
 * Takes what rules find. The rule says what is wrong and where; id, severity, legal basis and the
 * way from the root of the checked record are added here. For one thread.
 */
public final class Findings {
  private static final RuleList<Object> NONE = new RuleList<>(List.of());

  private List<Finding> found = List.of();
  private RuleList<?> rules = NONE;
  private int asked;
  private Place place = Place.ROOT;

  /** Nothing found so far. */
  public Findings() {}

  /** Lets a rule look at a record that stands at a place of the record which is checked. */
  public <T> void run(Rule<T> asking, T value, Place at) {
    run(new RuleList<>(List.of(asking)), value, Traits.UNKNOWN, at);
  }

  /** Lets rules look at a record, one after the other, if its traits are those that they need. */
  public <T> void run(RuleList<T> asking, T value, long traits, Place at) {
    rules = asking;
    place = at;
    for (int i = asking.next(0, traits); i >= 0; i = asking.next(i + 1, traits)) {
      asked = i;
      asking.get(i).check(value, this);
    }
    rules = NONE;
  }

  /**
   * Adds a finding of the rule that looks.
   *
   * @param message what was wrong and what was wanted, in one sentence without a full stop
   * @param pointer where in the record the rule looks at, {@code "/claims/2"}; empty for the whole
   * @param spans where it was read, of which the first is taken; may be empty
   */
  public void add(String message, String pointer, Collection<SourceSpan> spans) {
    RuleDescription asking = asking();
    add(asking, asking.basis().binding(), message, pointer, spans, Map.of());
  }

  /**
   * Adds a finding about a record of one regime, whose provision becomes the legal basis.
   *
   * @param message what was wrong and what was wanted, in one sentence without a full stop
   * @param pointer where in the record the rule looks at; empty for the whole
   * @param spans where it was read, of which the first is taken; may be empty
   */
  public void add(Regime regime, String message, String pointer, Collection<SourceSpan> spans) {
    RuleDescription asking = asking();
    add(asking, asking.basis().binding(regime), message, pointer, spans, Map.of());
  }

  /**
   * The same with more to know, such as a timeline.
   *
   * @param message what was wrong and what was wanted, in one sentence without a full stop
   * @param pointer where in the record the rule looks at; empty for the whole
   * @param spans where it was read, of which the first is taken; may be empty
   * @param extras kept as {@link Finding#getExtras}
   */
  public void add(
      Regime regime,
      String message,
      String pointer,
      Collection<SourceSpan> spans,
      Map<String, ?> extras) {
    RuleDescription asking = asking();
    add(asking, asking.basis().binding(regime), message, pointer, spans, extras);
  }

  private void add(
      RuleDescription asking,
      Optional<Provision> basis,
      String message,
      String pointer,
      Collection<SourceSpan> spans,
      Map<String, ?> extras) {
    found = found.isEmpty() ? new ArrayList<>() : found;
    found.add(Finding.builder()
        .severity(asking.severity())
        .code(asking.id())
        .message(message)
        .basis(basis)
        .span(spans.stream().findFirst())
        .pointer(Optional.of(place + pointer).filter(where -> !where.isEmpty()))
        .putAllExtras(extras)
        .build());
  }

  /** What was found so far, in the order in which it was found. */
  public List<Finding> list() {
    return List.copyOf(found);
  }

  private RuleDescription asking() {
    if (rules == NONE) {
      throw new IllegalStateException("no rule is looking, expected a call of run around it");
    }
    return rules.get(asked).describe();
  }
}
