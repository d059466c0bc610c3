package org.openfoi.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Regime;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.Rule;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.RuleSubject;

/**
 * A set of rules, and the door to them: give it a record, get what breaks a rule.
 *
 * <pre>{@code
 * List<Finding> findings = FoiRules.standard().check(foiCase);
 * List<Finding> errors = FoiRules.standard().select(Severity.ERROR).check(foiCase);
 * FoiRules ours = FoiRules.builder().addAll(FoiRules.standard()).add(new OurRule()).build();
 * }</pre>
 *
 * <p>Findings come in the order of the rules, and within a rule in the order of the record.
 * Immutable and safe for threads.
 */
public final class FoiRules {
  private final Map<String, Rule<?>> rules;
  private final Map<String, Integer> order;
  private final Walk walk;

  private FoiRules(Map<String, Rule<?>> rules) {
    this.rules = rules;
    this.order = new LinkedHashMap<>();
    rules.keySet().forEach(id -> order.put(id, order.size()));
    this.walk = new Walk(rules.values());
  }

  /** Every rule of this library. */
  public static FoiRules standard() {
    return Standard.RULES;
  }

  /** Starts a set of rules with none in it. */
  public static Builder builder() {
    return new Builder();
  }

  /** The rules, in their order. */
  public List<Rule<?>> all() {
    return List.copyOf(rules.values());
  }

  /**
   * What breaks a rule in a record; empty if nothing does.
   *
   * <p>A case is checked with its request, its replies and all notices, a reply with its notices;
   * the pointers of the findings lead from the record given. A notice is checked together with what
   * its reply and the other documents of its case say beside it. A rule that concerns certain
   * regimes looks only at notices of these.
   *
   * @throws IllegalArgumentException if the library has no rules for such a value, and this set has
   *     none either
   */
  public List<Finding> check(Object value) {
    if (!walk.knows(value) && !standard().walk.knows(value)) {
      throw new IllegalArgumentException("there are no rules for a value of class '"
          + value.getClass().getSimpleName()
          + "', expected a record such as FoiCase, RefusalNotice or ExtractTable");
    }
    Findings findings = new Findings();
    walk.check(value, findings);
    List<Finding> found = findings.list();
    return found.size() < 2
        ? found
        : found.stream()
            .sorted(Comparator.comparing(finding -> order.get(finding.getCode())))
            .toList();
  }

  /**
   * The rules of some ids, in the order of this set.
   *
   * @throws IllegalArgumentException if no rule here has one of the ids
   */
  public FoiRules select(String... ids) {
    Set<String> wanted = wanted(ids);
    return select(rule -> wanted.contains(rule.id()));
  }

  /**
   * All rules but those of some ids.
   *
   * @throws IllegalArgumentException if no rule here has one of the ids
   */
  public FoiRules without(String... ids) {
    Set<String> unwanted = wanted(ids);
    return select(rule -> !unwanted.contains(rule.id()));
  }

  /** The rules that weigh so much or more: all of them for {@code NOTE}. */
  public FoiRules select(Severity atLeast) {
    return select(rule -> rule.severity().compareTo(atLeast) <= 0);
  }

  /**
   * The rules that have a say under a regime; those for which it does not matter are among them.
   */
  public FoiRules select(Regime regime) {
    return select(rule -> rule.concerns(regime));
  }

  /** The rules about some subjects. */
  public FoiRules select(RuleSubject... subjects) {
    Set<RuleSubject> wanted = Set.copyOf(Arrays.asList(subjects));
    return select(rule -> wanted.contains(rule.subject()));
  }

  /** The rules whose description passes a test. */
  public FoiRules select(Predicate<RuleDescription> wanted) {
    Builder selected = builder();
    rules.values().stream().filter(rule -> wanted.test(rule.describe())).forEach(selected::add);
    return selected.build();
  }

  private Set<String> wanted(String... ids) {
    for (String id : ids) {
      if (!rules.containsKey(id)) {
        throw new IllegalArgumentException("no rule here has the id '" + id + "', expected one of "
            + String.join(", ", rules.keySet()));
      }
    }
    return Set.copyOf(Arrays.asList(ids));
  }

  /** The ids of the rules. */
  @Override
  public String toString() {
    return rules.keySet().stream().collect(Collectors.joining(", ", "rules: ", ""));
  }

  /** Collects rules; their order is that of the findings. */
  public static final class Builder {
    private final List<Rule<?>> rules = new ArrayList<>();

    private Builder() {}

    /** Adds a rule. */
    public Builder add(Rule<?> rule) {
      rules.add(rule);
      return this;
    }

    /** Adds all rules of a set. */
    public Builder addAll(FoiRules others) {
      rules.addAll(others.rules.values());
      return this;
    }

    /**
     * The set of rules.
     *
     * @throws IllegalArgumentException if two rules have the same id
     */
    public FoiRules build() {
      Map<String, Rule<?>> byId = new LinkedHashMap<>();
      for (Rule<?> rule : rules) {
        String id = rule.describe().id();
        if (byId.putIfAbsent(id, rule) != null) {
          throw new IllegalArgumentException("two rules have the id '" + id
              + "', expected each its own: rename one, or leave the other out with without(\""
              + id + "\")");
        }
      }
      return new FoiRules(byId);
    }
  }

  /** Made when it is first asked for. */
  private static final class Standard {
    static final FoiRules RULES = StandardRules.list();
  }
}
