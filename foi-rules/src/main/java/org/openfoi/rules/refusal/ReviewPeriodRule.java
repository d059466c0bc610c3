package org.openfoi.rules.refusal;

import java.util.Optional;
import org.openfoi.model.deadline.LimitUnit;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.refusal.ComplaintDetails;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.refusal.StatedPeriod;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * The time to make representations, or to require a review, is set by law; an authority cannot
 * shorten it.
 *
 * <p>Silent where the period is not given in working days.
 */
public final class ReviewPeriodRule extends BaseRule<RefusalNotice> {

  /** The rule. */
  public ReviewPeriodRule() {
    super(
        RefusalNotice.class,
        RuleDescription.builder("refusal/review-period")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute("EIR reg.11(2)", "FOISA s.20(5)", "EISR reg.16(2)"))
            .asks(
                "Under the EIR, FOISA and the EISR the applicant has 40 working days to ask for a review.")
            .silent("Silent where the period is not given in working days."),
        Traits.REVIEW_PERIOD);
  }

  @Override
  public void check(RefusalNotice notice, Findings findings) {
    Optional<StatedPeriod> stated =
        notice.getComplaints().flatMap(ComplaintDetails::getReviewWithin);
    if (stated
        .filter(period -> period.getUnit() == LimitUnit.WORKING_DAYS && period.getAmount() < 40)
        .isPresent()) {
      findings.add(
          Notices.regime(notice),
          "a review may be asked for within %s working days, expected 40"
              .formatted(stated.orElseThrow().getAmount()),
          "/complaints/reviewWithin",
          stated.orElseThrow().getSpans());
    }
  }
}
