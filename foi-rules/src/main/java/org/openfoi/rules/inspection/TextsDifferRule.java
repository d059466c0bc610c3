package org.openfoi.rules.inspection;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
    Map<String, InspectionExtract> seen = new HashMap<>();
    return IntStream.range(0, table.getExtracts().size())
        .mapToObj(index -> again(table, index, seen))
        .flatMap(Optional::stream);
  }

  private Optional<Finding> again(
      ExtractTable table, int index, Map<String, InspectionExtract> seen) {
    InspectionExtract extract = table.getExtracts().get(index);
    InspectionExtract first =
        extract.getText().isBlank() ? null : seen.putIfAbsent(extract.getText(), extract);
    return Optional.ofNullable(first)
        .map(before -> Extracts.finding(
            this,
            table,
            index,
            "the passage about %s has the same words as the one about %s%s"
                .formatted(Extracts.name(extract), Extracts.name(before), Extracts.at(before))));
  }
}
