package org.openfoi.rules.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Regime;

/**
 * What people are told about a rule; {@code RULES.md} is written from it.
 *
 * @param id a name, a slash and a name: {@code "inspection/pages-given"}. It never changes, and is
 *     the code of the rule's findings
 * @param subject what the rule looks at
 * @param severity how much a breach weighs
 * @param basis what stands behind it
 * @param regimes the regimes it concerns; empty if it does not matter which
 * @param asks what is asked, in one sentence
 * @param silent when the rule says nothing although one might expect it to, in one sentence
 */
public record RuleDescription(
    String id,
    RuleSubject subject,
    Severity severity,
    RuleBasis basis,
    Set<Regime> regimes,
    String asks,
    String silent) {
  private static final Pattern ID =
      Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*");

  /**
   * Checks the form; {@link #builder} says more helpfully what is missing.
   *
   * @throws IllegalArgumentException if the id has another form or a sentence is empty
   */
  public RuleDescription {
    requireId(id);
    if (asks.isBlank() || silent.isBlank()) {
      throw missing(id, asks.isBlank() ? "asks" : "silent", "one sentence");
    }
    Set<Regime> sorted = EnumSet.noneOf(Regime.class);
    sorted.addAll(regimes);
    regimes = Collections.unmodifiableSet(sorted);
  }

  /**
   * Starts a description.
   *
   * @param id a name, a slash and a name in lower case; where the first is a {@link RuleSubject},
   *     the subject need not be said again
   * @throws IllegalArgumentException if the id has another form
   */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** Whether it has a say under a regime. */
  public boolean concerns(Regime regime) {
    return regimes.isEmpty() || regimes.contains(regime);
  }

  private static void requireId(String id) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "no rule can have the id '" + id + "', expected a form like 'inspection/pages-given'");
    }
  }

  private static IllegalArgumentException missing(String id, String part, String wanted) {
    return new IllegalArgumentException(
        "the rule '%s' does not say its %s, expected %s(...) with %s"
            .formatted(id, part, part, wanted));
  }

  /** Collects the parts of a description; {@code build()} says which is missing. */
  public static final class Builder {
    private final String id;
    private @Nullable RuleSubject subject;
    private @Nullable Severity severity;
    private @Nullable RuleBasis basis;
    private Set<Regime> regimes = Set.of();
    private String asks = "";
    private String silent = "";

    private Builder(String id) {
      requireId(id);
      this.id = id;
      Optional<RuleSubject> named = RuleSubject.named(id.substring(0, id.indexOf('/')));
      this.subject = named.orElse(null);
    }

    /** What the rule looks at, where the id does not say it. */
    public Builder subject(RuleSubject looksAt) {
      this.subject = looksAt;
      return this;
    }

    /** How much a breach weighs. */
    public Builder severity(Severity weight) {
      this.severity = weight;
      return this;
    }

    /** What stands behind it; its provisions also say which regimes are concerned. */
    public Builder basis(RuleBasis behind) {
      this.basis = behind;
      this.regimes = behind.regimes();
      return this;
    }

    /** The regimes concerned, where they are not those of the basis. */
    public Builder regimes(Set<Regime> concerned) {
      this.regimes = concerned;
      return this;
    }

    /** What is asked, in one sentence. */
    public Builder asks(String sentence) {
      this.asks = sentence;
      return this;
    }

    /** When it says nothing, in one sentence. */
    public Builder silent(String sentence) {
      this.silent = sentence;
      return this;
    }

    /**
     * The description.
     *
     * @throws IllegalArgumentException if a part is missing: the message names the call to add
     */
    public RuleDescription build() {
      if (basis == null) {
        throw missing(
            id, "basis", "RuleBasis.statute(\"FOIA s.17(1)\"), guidance, codeOfPractice or record");
      }
      if (severity == null) {
        throw missing(id, "severity", "ERROR, WARNING or NOTE");
      }
      if (subject == null) {
        throw missing(id, "subject", "a RuleSubject, or an id that begins with one");
      }
      return new RuleDescription(id, subject, severity, basis, regimes, asks, silent);
    }
  }
}
