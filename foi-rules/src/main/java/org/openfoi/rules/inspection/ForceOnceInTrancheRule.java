package org.openfoi.rules.inspection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openfoi.model.authority.Force;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.model.inspection.Tranche;
import org.openfoi.rules.rule.Rule;
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
  private static final RuleDescription DESCRIPTION = new RuleDescription(
      "inspection/force-once-in-tranche",
      Severity.WARNING,
      "A force stands at most once in a tranche.",
      "Silent for rows whose force is not known.");

  @Override
  public RuleDescription describe() {
    return DESCRIPTION;
  }

  @Override
  public Stream<Finding> check(ExtractTable table) {
    Map<List<Object>, InspectionExtract> seen = new HashMap<>();
    return IntStream.range(0, table.getExtracts().size())
        .mapToObj(index -> again(table, index, seen))
        .flatMap(Optional::stream);
  }

  private Optional<Finding> again(
      ExtractTable table, int index, Map<List<Object>, InspectionExtract> seen) {
    InspectionExtract extract = table.getExtracts().get(index);
    if (extract.getForce().isEmpty()) {
      return Optional.empty();
    }
    Force force = extract.getForce().get();
    Optional<Tranche> tranche = extract.getTranche();
    InspectionExtract first = seen.putIfAbsent(List.of(force, tranche), extract);
    if (first == null) {
      return Optional.empty();
    }
    String where = tranche.map(Tranche::toString).map("in "::concat).orElse("without a tranche");
    return Optional.of(Extracts.finding(
        this,
        table,
        index,
        "%s stands a second time %s, first%s; expected it once"
            .formatted(force.getName(), where, Extracts.at(first))));
  }
}
