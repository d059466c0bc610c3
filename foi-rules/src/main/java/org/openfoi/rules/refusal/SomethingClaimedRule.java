package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * A refusal notice says what it relies on.
 *
 * <p>FOIA s.17(1)(b) and FOISA s.16(1)(c) ask for the exemption, EIR reg.14(3)(a) for the
 * exception; a refusal for cost or of a vexatious request says so instead (s.17(5)).
 *
 * <p>Silent if it names any, however wrong.
 */
public final class SomethingClaimedRule extends BaseRule<RefusalNotice> {

  /** The rule. */
  public SomethingClaimedRule() {
    super(
        RefusalNotice.class,
        RuleDescription.builder("refusal/something-claimed")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute(
                "FOIA s.17(1)(b)", "EIR reg.14(3)(a)", "FOISA s.16(1)(c)", "EISR reg.13(b)"))
            .asks("A refusal notice specifies an exemption, or a ground that is none.")
            .silent("Silent if it names any, however wrong."));
  }

  @Override
  public void check(RefusalNotice notice, Findings findings) {
    if (notice.getClaims().isEmpty() && notice.getGrounds().isEmpty()) {
      findings.add(
          Notices.regime(notice),
          "the notice relies on no provision, expected the exemption or ground it refuses under",
          "",
          notice.getSpans());
    }
  }
}
