package org.openfoi.rules.inspection;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.Rule;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * Every extract has a passage.
 *
 * <p>A row without one says that a force was inspected and not what was found. Never silent.
 */
public final class TextGivenRule implements Rule<ExtractTable> {
  private static final RuleDescription DESCRIPTION = RuleDescription.builder(
          "inspection/text-given")
      .severity(Severity.ERROR)
      .basis(RuleBasis.record("the table itself"))
      .asks("Every extract has a passage that is not blank.")
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
        extract -> extract.getText().isBlank(),
        extract -> "the passage about " + Extracts.name(extract) + " is blank, expected its words");
  }
}
