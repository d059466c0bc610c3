package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Exemption;
import org.openfoi.model.law.RefusalGround;
import org.openfoi.model.refusal.GroundClaim;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * A request can be refused for its cost (s.12), as vexatious or repeated (s.14), and need not be
 * met while it is unclear, unpaid for or no request (ss.1(3), 8, 9).
 *
 * <p>Silent for what is listed as an exemption by mistake.
 */
public final class GroundKnownRule extends BaseRule<RefusalNotice> {

  /** The rule. */
  public GroundKnownRule() {
    super(
        RefusalNotice.class,
        RuleDescription.builder("refusal/ground-known")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute("FOIA s.17(5)", "FOISA s.16(4)"))
            .asks("A ground that is no exemption is one that the law knows.")
            .silent("Silent for what is listed as an exemption by mistake."));
  }

  @Override
  public void check(RefusalNotice notice, Findings findings) {
    for (int i = 0; i < notice.getGrounds().size(); i++) {
      GroundClaim ground = notice.getGrounds().get(i);
      if (RefusalGround.citedBy(ground.getProvision()).isEmpty()
          && Exemption.citedBy(ground.getProvision()).isEmpty()) {
        findings.add(
            ground.getProvision().getRegime(),
            ground.getProvision() + " is no ground to refuse, expected one such as FOIA s.12(1)",
            "/grounds/" + i,
            ground.getSpans());
      }
    }
  }
}
