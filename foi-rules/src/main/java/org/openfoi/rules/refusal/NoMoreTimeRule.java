package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * Only FOIA s.17(2) knows a notice that leaves the public interest for later.
 *
 * <p>FOISA s.16(2) wants the reason in the notice itself. The EIR can extend the time for a complex
 * and voluminous request (reg.7(1)), but not to weigh; EISR reg.13(b) wants to be told how it was
 * decided.
 *
 * <p>Silent under FOIA, which lets it be decided later.
 */
public final class NoMoreTimeRule extends BaseRule<RefusalNotice> {

  /** The rule. */
  public NoMoreTimeRule() {
    super(
        RefusalNotice.class,
        RuleDescription.builder("refusal/no-more-time")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute("FOISA s.16(2)", "EIR reg.14(2)", "EISR reg.13(b)"))
            .asks(
                "Under FOISA, the EIR and the EISR the public interest is decided when the notice is given.")
            .silent("Silent under FOIA, which lets it be decided later."),
        Traits.TIME_TAKEN);
  }

  @Override
  public void check(RefusalNotice notice, Findings findings) {
    if (notice.getDecisionExpected().isPresent()) {
      findings.add(
          Notices.regime(notice),
          "the notice leaves the public interest to be decided by "
              + notice.getDecisionExpected().orElseThrow() + ", expected the decision",
          "/decisionExpected",
          notice.getSpans());
    }
  }
}
