package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.RefusalGround;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * What is specified must be an exemption of the regime: a section that does not exist, or that
 * exempts nothing, specifies none.
 *
 * <p>Silent for grounds such as cost, which have a rule of their own.
 */
public final class ProvisionExemptsRule extends BaseRule<Citation> {

  /** The rule. */
  public ProvisionExemptsRule() {
    super(
        Citation.class,
        RuleDescription.builder("refusal/provision-exempts")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute(
                "FOIA s.17(1)(b)", "EIR reg.14(3)(a)", "FOISA s.16(1)(c)", "EISR reg.13(b)"))
            .asks("A provision claimed as an exemption is one.")
            .silent("Silent for grounds such as cost, which have a rule of their own."));
  }

  @Override
  public void check(Citation citation, Findings findings) {
    Claim claim = citation.claim();
    if (claim.cited().isEmpty() && RefusalGround.citedBy(claim.provision()).isEmpty()) {
      findings.add(
          claim.regime(),
          claim.provision() + " is no exemption, expected one such as "
              + Notices.example(claim.regime()),
          "",
          claim.claim().getSpans());
    }
  }
}
