package org.openfoi.rules.report;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.report.CommitteeReport;
import org.openfoi.model.report.ReportSection;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * A letter that is skipped may be a section that was not read.
 *
 * <p>Silent for labels that are no single letter.
 */
public final class SectionLettersRule extends BaseRule<CommitteeReport> {

  /** The rule. */
  public SectionLettersRule() {
    super(
        CommitteeReport.class,
        RuleDescription.builder("report/section-letters")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record("the sections themselves"))
            .asks("Sections are lettered in order without a gap.")
            .silent("Silent for labels that are no single letter."));
  }

  @Override
  public void check(CommitteeReport report, Findings findings) {
    char last = 0;
    for (int i = 0; i < report.getSections().size(); i++) {
      ReportSection section = report.getSections().get(i);
      char letter = section.getLabel().length() == 1 ? section.getLabel().charAt(0) : 0;
      if (last > 0 && letter > 0 && letter != last + 1) {
        findings.add(
            "section %s follows section %s, expected %s".formatted(letter, last, (char) (last + 1)),
            "/sections/" + i,
            section.getSpans());
      }
      last = letter;
    }
  }
}
