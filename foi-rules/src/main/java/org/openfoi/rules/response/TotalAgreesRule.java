package org.openfoi.rules.response;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.response.Breakdown;
import org.openfoi.model.response.Disclosed;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * Nothing is wrong: the note says which answers belong together, and that they were checked against
 * each other.
 *
 * <p>Silent where no figure agrees, and for tables of one row.
 */
public final class TotalAgreesRule extends BaseRule<Table> {

  /** The rule. */
  public TotalAgreesRule() {
    super(
        Table.class,
        RuleDescription.builder("response/total-agrees")
            .severity(Severity.NOTE)
            .basis(RuleBasis.record("the figures of the other answers"))
            .asks(
                "A table whose rows add up to the figure of another answer is taken for its breakdown.")
            .silent("Silent where no figure agrees, and for tables of one row."));
  }

  @Override
  public void check(Table table, Findings findings) {
    Breakdown breakdown = table.breakdown();
    for (Disclosed other : table.others()) {
      if (breakdown.getParts().size() > 1 && Totals.agrees(breakdown, other)) {
        findings.add(
            "%s%s adds up to %s, the figure given%s"
                .formatted(
                    Totals.name(breakdown),
                    Answers.to(table.given().answer()),
                    breakdown.sum().toPlainString(),
                    Answers.to(other)),
            "",
            breakdown.getSpans());
      }
    }
  }
}
