package org.openfoi.rules.response;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.response.Breakdown;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * A total that the rows do not make up is a slip, or a row is missing.
 *
 * <p>Percentages may be rounded, each by a half.
 *
 * <p>Silent without a total, without rows, and where a figure is approximate.
 */
public final class BreakdownTotalRule extends BaseRule<Table> {

  /** The rule. */
  public BreakdownTotalRule() {
    super(
        Table.class,
        RuleDescription.builder("response/breakdown-total")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record("the total that the table states"))
            .asks("The rows of a table add up to the total it states.")
            .silent("Silent without a total, without rows, and where a figure is approximate."));
  }

  @Override
  public void check(Table table, Findings findings) {
    Breakdown breakdown = table.breakdown();
    if (Totals.differs(breakdown)) {
      findings.add(
          "the rows of %s add up to %s, but the total is %s"
              .formatted(
                  Totals.name(breakdown),
                  breakdown.sum().toPlainString(),
                  breakdown.getTotal().orElseThrow().getAmount().toPlainString()),
          "",
          breakdown.getSpans());
    }
  }
}
