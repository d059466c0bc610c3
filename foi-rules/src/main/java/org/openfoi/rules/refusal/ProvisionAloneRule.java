package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.ExemptionKind;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * Some provisions only serve others: the list of purposes in section 31(2), the presumption of EIR
 * reg.12(2). They are never a ground alone.
 *
 * <p>Silent for provisions that are not in the catalogue at all.
 */
public final class ProvisionAloneRule extends BaseRule<Citation> {

  /** The rule. */
  public ProvisionAloneRule() {
    super(
        Citation.class,
        RuleDescription.builder("refusal/provision-stands-alone")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute(
                "FOIA s.17(1)(b)", "EIR reg.14(3)(a)", "FOISA s.16(1)(c)", "EISR reg.13(b)"))
            .asks("A provision claimed as an exemption is a ground by itself.")
            .silent("Silent for provisions that are not in the catalogue at all."));
  }

  @Override
  public void check(Citation citation, Findings findings) {
    Claim claim = citation.claim();
    if (!claim.cited().isEmpty()
        && claim.limbs().isEmpty()
        && claim.cited().get(0).getKind() != ExemptionKind.ROUTING) {
      findings.add(
          claim.regime(),
          claim.provision() + " is no ground by itself: " + claim.cited().get(0).getTitle(),
          "",
          claim.claim().getSpans());
    }
  }
}
