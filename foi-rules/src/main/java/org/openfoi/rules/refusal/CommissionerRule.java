package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * A refusal tells the applicant of the right to apply to the Commissioner: FOIA s.50, FOISA s.47,
 * and the enforcement provisions that EIR reg.18 applies.
 *
 * <p>Particulars at the end of the letter serve all of it.
 *
 * <p>Silent if the reply or another notice of the case gives them, where it refers to the letter
 * that it was sent with, and for EISR reg.10(8) and reg.11(6).
 */
public final class CommissionerRule extends BaseRule<RefusalNotice> {

  /** The rule. */
  public CommissionerRule() {
    super(
        RefusalNotice.class,
        RuleDescription.builder("refusal/commissioner")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute(
                "FOIA s.17(7)(b)", "EIR reg.14(5)(b)", "FOISA s.19(b)", "EISR reg.13(e)"))
            .asks("A refusal notice gives particulars of the right to apply to the Commissioner.")
            .silent(
                "Silent if the reply or another notice of the case gives them, where it refers to the letter that it was sent with, and for EISR reg.10(8) and reg.11(6)."),
        Traits.NO_COMMISSIONER);
  }

  @Override
  public void check(RefusalNotice notice, Findings findings) {
    if (notice
            .getComplaints()
            .filter(details -> !details.getCommissioner().isEmpty())
            .isEmpty()
        && !Notices.isNotRevealing(notice)
        && !Notices.isExplainedInLetter(notice)) {
      findings.add(
          Notices.regime(notice),
          "the notice gives no particulars of the right to apply to the Commissioner",
          "",
          notice.getSpans());
    }
  }
}
