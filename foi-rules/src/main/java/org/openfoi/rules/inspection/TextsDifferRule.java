package org.openfoi.rules.inspection;

import java.util.Optional;
import java.util.stream.Stream;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.rules.rule.Rule;
import org.openfoi.rules.rule.RuleDescription;

/**
 * No two extracts have the same words.
 *
 * <p>Reports are written force by force, so the same words twice are mostly a slip in copying.
 * Forces that work as a pair do get near-identical passages; only identical ones are found. Silent
 * for blank passages, which have a rule of their own.
 */
public final class TextsDifferRule implements Rule<ExtractTable> {
  private static final RuleDescription DESCRIPTION = new RuleDescription(
      "inspection/texts-differ",
      Severity.WARNING,
      "No two extracts have the same words.",
      "Silent for passages that are only alike, and for blank ones.");

  @Override
  public RuleDescription describe() {
    return DESCRIPTION;
  }

  @Override
  public Stream<Finding> check(ExtractTable table) {
    return Extracts.findAgain(
        this,
        table,
        extract -> Optional.of(extract.getText()).filter(text -> !text.isBlank()),
        TextsDifferRule::message);
  }

  private static String message(InspectionExtract extract, InspectionExtract first) {
    return "the passage about %s has the same words as the one about %s%s"
        .formatted(Extracts.name(extract), Extracts.name(first), Extracts.at(first));
  }
}
