package org.openfoi.rules.report;

import java.util.HashSet;
import java.util.Set;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.report.CommitteeReport;
import org.openfoi.model.report.Footnote;
import org.openfoi.model.report.FootnoteReference;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * A mark without a note is a note that was lost, or a number mistyped.
 *
 * <p>Never silent.
 */
public final class FootnoteExistsRule extends BaseRule<CommitteeReport> {

  /** The rule. */
  public FootnoteExistsRule() {
    super(
        CommitteeReport.class,
        RuleDescription.builder("report/footnote-exists")
            .severity(Severity.ERROR)
            .basis(RuleBasis.record("the footnotes of the report"))
            .asks("A reference to a footnote leads to one.")
            .silent("Never silent."));
  }

  @Override
  public void check(CommitteeReport report, Findings findings) {
    Set<Integer> notes = new HashSet<>();
    for (Footnote footnote : report.getFootnotes()) {
      notes.add(footnote.getNumber());
    }
    Paragraphs.each(report, (paragraph, pointer) -> {
      for (FootnoteReference reference : paragraph.getFootnoteReferences()) {
        if (!notes.contains(reference.getNumber())) {
          findings.add(
              "there is no footnote " + reference.getNumber() + ", to which the text refers",
              pointer,
              reference.getSpans());
        }
      }
    });
  }
}
