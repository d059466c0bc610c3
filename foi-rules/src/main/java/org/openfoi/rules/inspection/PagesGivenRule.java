package org.openfoi.rules.inspection;

import java.util.stream.Stream;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.rules.rule.Rule;
import org.openfoi.rules.rule.RuleDescription;

/**
 * Every extract says on which pages of the report it stands.
 *
 * <p>Without a page nobody can check a passage against a report of a hundred pages. Never silent.
 */
public final class PagesGivenRule implements Rule<ExtractTable> {
  private static final RuleDescription DESCRIPTION = new RuleDescription(
      "inspection/pages-given",
      Severity.WARNING,
      "Every extract says on which pages of the report it stands.",
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
        extract -> extract.getPages().isEmpty(),
        extract -> "no page is given for " + Extracts.name(extract) + ", expected at least one");
  }
}
