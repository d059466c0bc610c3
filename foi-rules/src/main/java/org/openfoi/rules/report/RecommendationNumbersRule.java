package org.openfoi.rules.report;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.report.CommitteeReport;
import org.openfoi.model.report.Recommendation;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * A number that is skipped may be a recommendation that was not read.
 *
 * <p>Silent for a report without recommendations.
 */
public final class RecommendationNumbersRule extends BaseRule<CommitteeReport> {

  /** The rule. */
  public RecommendationNumbersRule() {
    super(
        CommitteeReport.class,
        RuleDescription.builder("report/recommendation-numbers")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record("the recommendations themselves"))
            .asks("Recommendations are numbered from 1 without a gap.")
            .silent("Silent for a report without recommendations."));
  }

  @Override
  public void check(CommitteeReport report, Findings findings) {
    int expected = 1;
    for (int i = 0; i < report.getSections().size(); i++) {
      List<Recommendation> items = report.getSections().get(i).getRecommendations();
      for (int j = 0; j < items.size(); j++) {
        if (items.get(j).getNumber() != expected) {
          findings.add(
              "recommendation " + items.get(j).getNumber() + " stands where " + expected
                  + " was expected",
              "/sections/" + i + "/recommendations/" + j,
              items.get(j).getSpans());
        }
        expected = items.get(j).getNumber() + 1;
      }
    }
  }
}
