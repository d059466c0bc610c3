package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.RefusalGround;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * Sections 12 and 14 exempt no information; a notice under section 17(5) states that they apply.
 *
 * <p>Silent for the exceptions of EIR reg.12(4), which are both.
 */
public final class GroundIsNoExemptionRule extends BaseRule<Citation> {

  /** The rule. */
  public GroundIsNoExemptionRule() {
    super(
        Citation.class,
        RuleDescription.builder("refusal/ground-is-no-exemption")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute("FOIA s.17(5)", "FOISA s.16(4)"))
            .asks("A ground that looks at the request is not claimed as an exemption.")
            .silent("Silent for the exceptions of EIR reg.12(4), which are both."));
  }

  @Override
  public void check(Citation citation, Findings findings) {
    Claim claim = citation.claim();
    if (claim.cited().isEmpty() && !RefusalGround.citedBy(claim.provision()).isEmpty()) {
      findings.add(
          claim.regime(),
          claim.provision() + " is claimed as an exemption, but is a ground of another kind: "
              + RefusalGround.citedBy(claim.provision()).get(0).getTitle(),
          "",
          claim.claim().getSpans());
    }
  }
}
