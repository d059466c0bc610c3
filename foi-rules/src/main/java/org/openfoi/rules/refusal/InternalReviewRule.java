package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * A refusal tells the applicant how to complain to the authority itself.
 *
 * <p>Under the EIR that is the right to make representations (reg.11). Check a notice together with
 * the reply it stands in: particulars at the end of the letter serve all of it.
 *
 * <p>Silent if the reply or another notice of the case gives them, or says that there is no
 * procedure, where it refers to the letter that it was sent with, for the outcome of a review, and
 * for EISR reg.10(8) and reg.11(6).
 */
public final class InternalReviewRule extends BaseRule<RefusalNotice> {

  /** The rule. */
  public InternalReviewRule() {
    super(
        RefusalNotice.class,
        RuleDescription.builder("refusal/internal-review")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute(
                "FOIA s.17(7)(a)", "EIR reg.14(5)(a)", "FOISA s.19(a)", "EISR reg.13(e)"))
            .asks(
                "A refusal notice gives particulars of the procedure for complaints, or says that there is none.")
            .silent(
                "Silent if the reply or another notice of the case gives them, or says that there is no procedure, where it refers to the letter that it was sent with, for the outcome of a review, and for EISR reg.10(8) and reg.11(6)."),
        Traits.NO_REVIEW);
  }

  @Override
  public void check(RefusalNotice notice, Findings findings) {
    boolean given = notice
        .getComplaints()
        .filter(details ->
            details.isWithoutProcedure() || !details.getInternalReview().isEmpty())
        .isPresent();
    if (!given && !Notices.isNotRevealing(notice) && !Notices.isExplainedInLetter(notice)) {
      findings.add(
          Notices.regime(notice),
          "the notice gives no particulars of an internal review, nor that there is none",
          "",
          notice.getSpans());
    }
  }
}
