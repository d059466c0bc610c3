package org.openfoi.rules.inspection;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * A passage runs forward through a report: a page before the one it follows, or the same page
 * twice, was mistyped.
 *
 * <p>Silent for extracts without pages.
 */
public final class PagesInOrderRule extends BaseRule<ExtractTable> {

  /** The rule. */
  public PagesInOrderRule() {
    super(
        ExtractTable.class,
        RuleDescription.builder("inspection/pages-in-order")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record("the pages themselves"))
            .asks("The pages of an extract stand in order, each once.")
            .silent("Silent for extracts without pages."));
  }

  @Override
  public void check(ExtractTable table, Findings findings) {
    Extracts.findEach(
        table,
        findings,
        extract ->
            extract.getPages().filter(pages -> !isRising(pages.getPages())).isPresent(),
        extract -> "the pages %s of %s are out of order"
            .formatted(extract.getPages().orElseThrow(), Extracts.name(extract)));
  }

  private static boolean isRising(List<Integer> pages) {
    for (int i = 1; i < pages.size(); i++) {
      if (pages.get(i) <= pages.get(i - 1)) {
        return false;
      }
    }
    return true;
  }
}
