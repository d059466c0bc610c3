package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Exemption;
import org.openfoi.model.law.RefusalGround;
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
public final class GroundKnownRule extends BaseRule<Ground> {

  /** The rule. */
  public GroundKnownRule() {
    super(
        Ground.class,
        RuleDescription.builder("refusal/ground-known")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute("FOIA s.17(5)", "FOISA s.16(4)"))
            .asks("A ground that is no exemption is one that the law knows.")
            .silent("Silent for what is listed as an exemption by mistake."));
  }

  @Override
  public void check(Ground ground, Findings findings) {
    if (RefusalGround.citedBy(ground.provision()).isEmpty()
        && Exemption.citedBy(ground.provision()).isEmpty()) {
      findings.add(
          ground.regime(),
          ground.provision() + " is no ground to refuse, expected one such as FOIA s.12(1)",
          "",
          ground.ground().getSpans());
    }
  }
}
