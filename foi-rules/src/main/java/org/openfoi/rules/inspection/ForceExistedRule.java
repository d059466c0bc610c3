package org.openfoi.rules.inspection;

import java.time.LocalDate;
import java.util.Optional;
import org.openfoi.model.authority.Force;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.model.inspection.InspectionReport;
import org.openfoi.model.inspection.InspectionYear;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.Rule;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * Every force existed when its report was made.
 *
 * <p>The time is the year of the inspection programme, or the day of publication where no year is
 * known; a force that existed on one day of the year passes. Silent if the table names no report
 * with a date, and for rows whose force is not known.
 */
public final class ForceExistedRule implements Rule<ExtractTable> {
  private static final RuleDescription DESCRIPTION = RuleDescription.builder(
          "inspection/force-existed")
      .severity(Severity.ERROR)
      .basis(RuleBasis.record("the years in which forces existed"))
      .asks("Every force existed in the year of the inspection.")
      .silent(
          "Silent if neither the year nor the day of publication of the report is known, and for"
              + " rows whose force is not known.")
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
    Optional<LocalDate> published = table.getReport().flatMap(InspectionReport::getPublicationDate);
    Optional<InspectionYear> year = table.getReport().flatMap(InspectionReport::getYear);
    Optional<LocalDate> first = year.map(InspectionYear::firstDay).or(() -> published);
    Optional<LocalDate> last = year.map(InspectionYear::lastDay).or(() -> published);
    if (first.isEmpty() || last.isEmpty()) {
      return;
    }
    String when = year.map(InspectionYear::toString).orElse(first.get().toString());
    Extracts.findEach(
        table,
        findings,
        extract -> extract
            .getForce()
            .filter(force -> !force.existedBetween(first.get(), last.get()))
            .isPresent(),
        extract -> message(extract, when));
  }

  private static String message(InspectionExtract extract, String when) {
    Force force = extract.getForce().orElseThrow();
    return "%s did not exist in %s: it existed%s%s"
        .formatted(
            force.getName(),
            when,
            force.getValidFrom().map(day -> " from " + day).orElse(""),
            force.getValidTo().map(day -> " to " + day).orElse(""));
  }
}
