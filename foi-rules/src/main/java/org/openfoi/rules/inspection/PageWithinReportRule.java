package org.openfoi.rules.inspection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * The table does not say how long the reports are, but reports of one programme are of one kind: a
 * page more than four times as far as the middle one of the table is beyond the end, mostly a year
 * or two numbers run together.
 *
 * <p>Silent for tables of fewer than five extracts with pages.
 */
public final class PageWithinReportRule extends BaseRule<ExtractTable> {

  /** The rule. */
  public PageWithinReportRule() {
    super(
        ExtractTable.class,
        RuleDescription.builder("inspection/page-within-report")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record("the other pages of the table"))
            .asks("A page number is one that a report can have.")
            .silent("Silent for tables of fewer than five extracts with pages."));
  }

  @Override
  public void check(ExtractTable table, Findings findings) {
    List<Integer> highest = new ArrayList<>();
    for (InspectionExtract extract : table.getExtracts()) {
      extract.getPages().ifPresent(pages -> highest.add(Collections.max(pages.getPages())));
    }
    if (highest.size() < 5) {
      return;
    }
    Collections.sort(highest);
    int limit = 4 * highest.get(highest.size() / 2);
    Extracts.findEach(
        table,
        findings,
        extract -> extract
            .getPages()
            .filter(pages -> Collections.max(pages.getPages()) > limit)
            .isPresent(),
        extract ->
            "page %s of %s is beyond what a report of this table can have, expected at most %s"
                .formatted(
                    Collections.max(extract.getPages().orElseThrow().getPages()),
                    Extracts.name(extract),
                    limit));
  }
}
