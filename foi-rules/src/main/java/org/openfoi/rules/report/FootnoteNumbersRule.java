package org.openfoi.rules.report;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.report.CommitteeReport;
import org.openfoi.model.report.Footnote;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * A number that is skipped may be a note that was not read; one that stands twice makes its
 * references ambiguous.
 *
 * <p>Never silent.
 */
public final class FootnoteNumbersRule extends BaseRule<CommitteeReport> {

  /** The rule. */
  public FootnoteNumbersRule() {
    super(
        CommitteeReport.class,
        RuleDescription.builder("report/footnote-numbers")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record("the footnotes themselves"))
            .asks("Footnotes are numbered from 1 without a gap.")
            .silent("Never silent."));
  }

  @Override
  public void check(CommitteeReport report, Findings findings) {
    int expected = 1;
    for (int i = 0; i < report.getFootnotes().size(); i++) {
      Footnote footnote = report.getFootnotes().get(i);
      if (footnote.getNumber() != expected) {
        findings.add(
            "footnote " + footnote.getNumber() + " stands where " + expected + " was expected",
            "/footnotes/" + i,
            footnote.getSpans());
      }
      expected = footnote.getNumber() + 1;
    }
  }
}
