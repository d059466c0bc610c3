package org.openfoi.rules.inspection;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.Rule;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * A force stands at most once in a tranche.
 *
 * <p>An inspectorate publishes one report for each force in a tranche, so a second row is mostly a
 * row continued over a page break, or a slip in copying. Rows without a tranche count as one
 * tranche. Silent for rows whose force is not known. Doubt: a table may quote two passages of one
 * report on purpose, hence a warning.
 */
public final class ForceOnceInTrancheRule implements Rule<ExtractTable> {
  private static final RuleDescription DESCRIPTION = RuleDescription.builder(
          "inspection/force-once-in-tranche")
      .severity(Severity.WARNING)
      .basis(RuleBasis.record(
          "the table itself: an inspectorate makes one report for each force of a tranche"))
      .asks("A force stands at most once in a tranche.")
      .silent("Silent for rows whose force is not known.")
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
    Extracts.findAgain(
        table,
        findings,
        extract -> extract.getForce().map(force -> List.of(force, extract.getTranche())),
        ForceOnceInTrancheRule::message);
  }

  private static String message(InspectionExtract extract, InspectionExtract first) {
    String where = extract.getTranche().map(tranche -> "in " + tranche).orElse("without a tranche");
    return "%s stands a second time %s, first%s; expected it once"
        .formatted(Extracts.name(extract), where, Extracts.at(first));
  }
}
