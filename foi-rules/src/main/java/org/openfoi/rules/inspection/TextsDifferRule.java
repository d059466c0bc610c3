package org.openfoi.rules.inspection;

import java.util.Optional;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.Rule;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * No two extracts have the same words.
 *
 * <p>Reports are written force by force, so the same words twice are mostly a slip in copying.
 * Forces that work as a pair do get near-identical passages; only identical ones are found. Silent
 * for blank passages, which have a rule of their own.
 */
public final class TextsDifferRule implements Rule<ExtractTable> {
  private static final RuleDescription DESCRIPTION = RuleDescription.builder(
          "inspection/texts-differ")
      .severity(Severity.WARNING)
      .basis(RuleBasis.record("the table itself"))
      .asks("No two extracts have the same words.")
      .silent("Silent for passages that are only alike, and for blank ones.")
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
        extract -> Optional.of(extract.getText()).filter(text -> !text.isBlank()),
        TextsDifferRule::message);
  }

  private static String message(InspectionExtract extract, InspectionExtract first) {
    return "the passage about %s has the same words as the one about %s%s"
        .formatted(Extracts.name(extract), Extracts.name(first), Extracts.at(first));
  }
}
