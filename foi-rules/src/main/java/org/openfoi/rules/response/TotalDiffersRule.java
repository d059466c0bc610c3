package org.openfoi.rules.response;

import java.util.Optional;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.response.Breakdown;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.Figure;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * Two answers that claim the same total contradict each other if they differ.
 *
 * <p>The same total is taken to be claimed where every row of the table has the unit and the day of
 * the figure, and both are given.
 *
 * <p>Silent where unit or day are not the same in both, where either is approximate, and where some
 * figure agrees.
 */
public final class TotalDiffersRule extends BaseRule<Table> {

  /** The rule. */
  public TotalDiffersRule() {
    super(
        Table.class,
        RuleDescription.builder("response/total-differs")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record("the figures of the other answers"))
            .asks("A table and a figure of the same things on the same day agree.")
            .silent(
                "Silent where unit or day are not the same in both, where either is approximate, and where some figure agrees."));
  }

  @Override
  public void check(Table table, Findings findings) {
    Breakdown breakdown = table.breakdown();
    for (Disclosed other : table.others()) {
      Optional<Figure> same = Totals.contradicted(breakdown, other);
      if (same.isPresent()) {
        findings.add(
            "%s%s adds up to %s, but the figure given%s is %s"
                .formatted(
                    Totals.name(breakdown),
                    Answers.to(table.given().answer()),
                    breakdown.sum().toPlainString(),
                    Answers.to(other),
                    same.orElseThrow().getAmount().toPlainString()),
            "",
            breakdown.getSpans());
      }
    }
  }
}
