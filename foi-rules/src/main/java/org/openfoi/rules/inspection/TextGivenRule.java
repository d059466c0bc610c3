package org.openfoi.rules.inspection;

import java.util.stream.Stream;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.rules.rule.Rule;
import org.openfoi.rules.rule.RuleDescription;

/**
 * Every extract has a passage.
 *
 * <p>A row without one says that a force was inspected and not what was found. Never silent.
 */
public final class TextGivenRule implements Rule<ExtractTable> {
  private static final RuleDescription DESCRIPTION = new RuleDescription(
      "inspection/text-given",
      Severity.ERROR,
      "Every extract has a passage that is not blank.",
      "Never silent.");

  @Override
  public RuleDescription describe() {
    return DESCRIPTION;
  }

  @Override
  public Stream<Finding> check(ExtractTable table) {
    return Extracts.findEach(
        this,
        table,
        extract -> extract.getText().isBlank(),
        extract -> "the passage about " + Extracts.name(extract) + " is blank, expected its words");
  }
}
