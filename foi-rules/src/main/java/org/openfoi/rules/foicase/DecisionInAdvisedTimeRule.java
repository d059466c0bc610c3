package org.openfoi.rules.foicase;

import java.time.LocalDate;
import java.util.Optional;
import org.openfoi.model.deadline.Clock;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Regime;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.rules.refusal.Notices;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * The Act gives such time as is reasonable; the Commissioner suggests not normally more than a
 * further twenty working days.
 *
 * <p>Silent where the day of receipt is not known, and under other regimes.
 */
public final class DecisionInAdvisedTimeRule extends BaseRule<CaseFile> {

  /** The rule. */
  public DecisionInAdvisedTimeRule() {
    super(
        CaseFile.class,
        RuleDescription.builder("case/decision-in-advised-time")
            .severity(Severity.WARNING)
            .basis(RuleBasis.guidance(
                "the Information Commissioner, as mySociety reports on 6 July 2023",
                "FOIA s.10(3)"))
            .asks("The public interest is decided within 40 working days of the request.")
            .silent("Silent where the day of receipt is not known, and under other regimes."),
        Traits.TIME_TAKEN);
  }

  @Override
  public void check(CaseFile file, Findings findings) {
    for (Document document : file.documents()) {
      for (RefusalNotice notice : document.notices()) {
        Optional<LocalDate> expected = notice.getDecisionExpected();
        if (expected.isPresent() && Notices.regime(notice) == Regime.FOIA_2000) {
          Optional<LocalDate> due = Days.due(file.foiCase(), Clock.of("foia/public-interest"));
          if (due.filter(expected.orElseThrow()::isAfter).isPresent()) {
            findings.add(
                "the decision is expected by %s, later than %s as advised"
                    .formatted(expected.orElseThrow(), due.orElseThrow()),
                document.pointer(),
                notice.getSpans());
          }
        }
      }
    }
  }
}
