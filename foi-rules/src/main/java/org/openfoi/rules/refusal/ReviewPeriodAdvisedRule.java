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
 * No section sets a time for an internal review under FOIA. The Commissioner says that an authority
 * may decline one asked for more than 40 working days after its response; a shorter time is the
 * authority's own.
 *
 * <p>Silent where the period is not given in working days.
 */
public final class ReviewPeriodAdvisedRule extends BaseRule<RefusalNotice> {

  /** The rule. */
  public ReviewPeriodAdvisedRule() {
    super(
        RefusalNotice.class,
        RuleDescription.builder("refusal/review-period-advised")
            .severity(Severity.NOTE)
            .basis(RuleBasis.guidance(
                "the Information Commissioner's page on what to do if you are dissatisfied",
                "FOIA s.17(7)"))
            .asks(
                "Under FOIA an applicant may be given 40 working days to ask for an internal review.")
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
          "a review may be asked for within %s working days, expected 40"
              .formatted(stated.orElseThrow().getAmount()),
          "/complaints/reviewWithin",
          stated.orElseThrow().getSpans());
    }
  }
}
