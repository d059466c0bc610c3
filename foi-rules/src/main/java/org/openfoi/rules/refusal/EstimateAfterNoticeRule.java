package org.openfoi.rules.refusal;

import java.time.LocalDate;
import java.util.Optional;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * An estimate is of a day to come.
 *
 * <p>Silent if the notice has no date.
 */
public final class EstimateAfterNoticeRule extends BaseRule<RefusalNotice> {

  /** The rule. */
  public EstimateAfterNoticeRule() {
    super(
        RefusalNotice.class,
        RuleDescription.builder("refusal/estimate-after-notice")
            .severity(Severity.ERROR)
            .basis(RuleBasis.record("the date of the notice"))
            .asks("The day by which a decision is expected is not before the notice.")
            .silent("Silent if the notice has no date."),
        Traits.TIME_TAKEN);
  }

  @Override
  public void check(RefusalNotice notice, Findings findings) {
    Optional<LocalDate> estimate = notice.getDecisionExpected();
    if (estimate.isPresent()
        && notice.getDate().filter(estimate.orElseThrow()::isBefore).isPresent()) {
      findings.add(
          "the decision is expected by " + estimate.orElseThrow() + ", before the notice of "
              + notice.getDate().orElseThrow(),
          "/decisionExpected",
          notice.getSpans());
    }
  }
}
