package org.openfoi.rules.report;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.report.CommitteeReport;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * A number that is skipped may be a paragraph that was not read.
 *
 * <p>Silent for paragraphs without a number, and where numbers begin anew at 1.
 */
public final class ParagraphNumbersRule extends BaseRule<CommitteeReport> {

  /** The rule. */
  public ParagraphNumbersRule() {
    super(
        CommitteeReport.class,
        RuleDescription.builder("report/paragraph-numbers")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record("the paragraphs themselves"))
            .asks("Numbered paragraphs follow each other without a gap.")
            .silent("Silent for paragraphs without a number, and where numbers begin anew at 1."));
  }

  @Override
  public void check(CommitteeReport report, Findings findings) {
    int[] last = {0};
    Paragraphs.each(report, (paragraph, pointer) -> {
      int number = paragraph.getNumber().orElse(0);
      if (number > 1 && last[0] > 0 && number != last[0] + 1) {
        findings.add(
            "paragraph %s follows paragraph %s, expected %s"
                .formatted(number, last[0], last[0] + 1),
            pointer,
            paragraph.getSpans());
      }
      last[0] = number > 0 ? number : last[0];
    });
  }
}
