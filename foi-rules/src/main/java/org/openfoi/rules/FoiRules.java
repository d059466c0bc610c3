package org.openfoi.rules;

import java.util.List;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.rules.inspection.ForceExistedRule;
import org.openfoi.rules.inspection.ForceOnceInTrancheRule;
import org.openfoi.rules.inspection.PagesGivenRule;
import org.openfoi.rules.inspection.TextGivenRule;
import org.openfoi.rules.inspection.TextsDifferRule;
import org.openfoi.rules.rule.Rule;

/**
 * All rules, and the door to them: give it a record, get what breaks a rule.
 *
 * <p>Findings come in the order of the rules below, and within a rule in the order of the record.
 */
public final class FoiRules {
  private static final List<Rule<ExtractTable>> TABLE_RULES = List.of(
      new ForceOnceInTrancheRule(),
      new PagesGivenRule(),
      new ForceExistedRule(),
      new TextGivenRule(),
      new TextsDifferRule());

  private FoiRules() {}

  /** Every rule of this library. */
  public static List<Rule<?>> all() {
    return List.copyOf(TABLE_RULES);
  }

  /** What breaks a rule in a table of extracts; empty if nothing does. */
  public static List<Finding> check(ExtractTable table) {
    return TABLE_RULES.stream().flatMap(rule -> rule.check(table)).toList();
  }
}
