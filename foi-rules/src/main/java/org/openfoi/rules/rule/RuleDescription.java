package org.openfoi.rules.rule;

import java.util.regex.Pattern;
import org.openfoi.model.finding.Severity;

/**
 * What people are told about a rule; {@code RULES.md} is written from it.
 *
 * @param id the subject, a slash and a name: {@code "inspection/pages-given"}. It never changes,
 *     and is the code of the rule's findings
 * @param severity how much a breach weighs
 * @param asks what is asked, in one sentence
 * @param silent when the rule says nothing although one might expect it to, in one sentence
 */
public record RuleDescription(String id, Severity severity, String asks, String silent) {
  private static final Pattern ID = Pattern.compile("[a-z]+(?:-[a-z]+)*/[a-z]+(?:-[a-z]+)*");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the id has another form or a sentence is empty
   */
  public RuleDescription {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "no rule can have the id '" + id + "', expected a form like 'inspection/pages-given'");
    }
    if (asks.isBlank() || silent.isBlank()) {
      throw new IllegalArgumentException(
          "the rule '" + id + "' does not say what it asks or when it is silent");
    }
  }

  /** The part of the id before the slash, {@code "inspection"}. */
  public String subject() {
    return id.substring(0, id.indexOf('/'));
  }
}
