package org.openfoi.rules.report;

import java.util.HashSet;
import java.util.Set;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.report.CommitteeReport;
import org.openfoi.model.report.Footnote;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * A note without a mark belongs nowhere: its mark was lost, or has another number.
 *
 * <p>Never silent.
 */
public final class FootnoteReferredRule extends BaseRule<CommitteeReport> {

  /** The rule. */
  public FootnoteReferredRule() {
    super(
        CommitteeReport.class,
        RuleDescription.builder("report/footnote-referred")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record("the references of the report"))
            .asks("A footnote is referred to.")
            .silent("Never silent."));
  }

  @Override
  public void check(CommitteeReport report, Findings findings) {
    Set<Integer> referred = new HashSet<>();
    Paragraphs.each(
        report,
        (paragraph, pointer) -> paragraph
            .getFootnoteReferences()
            .forEach(reference -> referred.add(reference.getNumber())));
    for (int i = 0; i < report.getFootnotes().size(); i++) {
      Footnote footnote = report.getFootnotes().get(i);
      if (!referred.contains(footnote.getNumber())) {
        findings.add(
            "footnote " + footnote.getNumber() + " is never referred to",
            "/footnotes/" + i,
            footnote.getSpans());
      }
    }
  }
}
