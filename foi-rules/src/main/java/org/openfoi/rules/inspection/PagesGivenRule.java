package org.openfoi.rules.inspection;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.Rule;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * Every extract says on which pages of the report it stands.
 *
 * <p>Without a page nobody can check a passage against a report of a hundred pages. Never silent.
 */
public final class PagesGivenRule implements Rule<ExtractTable> {
  private static final RuleDescription DESCRIPTION = RuleDescription.builder(
          "inspection/pages-given")
      .severity(Severity.WARNING)
      .basis(RuleBasis.record("the reports that the table quotes"))
      .asks("Every extract says on which pages of the report it stands.")
      .silent("Never silent.")
      .build();

  @Override
  public RuleDescription describe() {
    return DESCRIPTION;
  }

  @Override
  public Class<ExtractTable> type() {
    return ExtractTable.class;
  }

  @Override
  public void check(ExtractTable table, Findings findings) {
    Extracts.findEach(
        table,
        findings,
        extract -> extract.getPages().isEmpty(),
        extract -> "no page is given for " + Extracts.name(extract) + ", expected at least one");
  }
}
