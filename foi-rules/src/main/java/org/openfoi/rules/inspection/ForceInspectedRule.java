package org.openfoi.rules.inspection;

import java.util.Locale;
import org.openfoi.model.authority.Force;
import org.openfoi.model.authority.ForceKind;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionReport;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * PEEL looks at the territorial forces of England and Wales; forces of Scotland, Northern Ireland
 * and the Crown dependencies, and the specialist forces, are inspected outside it or not at all. No
 * PEEL report was published in 2020.
 *
 * <p>Silent for other programmes, where no programme is named, and for rows whose force is not
 * known.
 */
public final class ForceInspectedRule extends BaseRule<ExtractTable> {

  /** The rule. */
  public ForceInspectedRule() {
    super(
        ExtractTable.class,
        RuleDescription.builder("inspection/force-inspected")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record(
                "the scope of the PEEL programme: the 43 forces of England and Wales"))
            .asks("A force in a table of PEEL extracts is one that PEEL inspects.")
            .silent(
                "Silent for other programmes, where no programme is named, and for rows whose force is not known."));
  }

  @Override
  public void check(ExtractTable table, Findings findings) {
    boolean peel = table
        .getReport()
        .flatMap(InspectionReport::getProgramme)
        .filter(programme -> programme.toUpperCase(Locale.ROOT).contains("PEEL"))
        .isPresent();
    if (peel) {
      Extracts.findEach(
          table,
          findings,
          extract -> extract.getForce().filter(force -> !isInspected(force)).isPresent(),
          extract -> Extracts.name(extract)
              + " is not inspected under PEEL, expected a territorial force of England or Wales");
    }
  }

  private static boolean isInspected(Force force) {
    return force.getKind() == ForceKind.TERRITORIAL
        && (force.getNation().equals("England") || force.getNation().equals("Wales"));
  }
}
