package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.ExemptionBasis;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * Prejudice, adverse effect, danger, or that an exemption is required, is what the exemption is
 * made of, so the reasons of the notice have to show it.
 *
 * <p>Doubt: so far as showing it would itself disclose exempt information, it may be left out
 * (s.17(4)); hence a warning.
 *
 * <p>Silent where the claim gives other reasons, for the qualified person's opinion, which has a
 * rule of its own, for FOISA s.18, and for EISR reg.10(8).
 */
public final class HarmStatedRule extends BaseRule<Claim> {

  /** The rule. */
  public HarmStatedRule() {
    super(
        Claim.class,
        RuleDescription.builder("refusal/harm-stated")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute(
                "FOIA s.17(1)(c)", "EIR reg.14(3)", "FOISA s.16(1)(d)", "EISR reg.13(c)"))
            .asks("A claim that needs harm to be shown says what the harm is.")
            .silent(
                "Silent where the claim gives other reasons, for the qualified person's opinion, which has a rule of its own, for FOISA s.18, and for EISR reg.10(8)."),
        Traits.NO_REASONS | Traits.NO_HARM);
  }

  @Override
  public void check(Claim claim, Findings findings) {
    if (claim.claim().getPrejudice().isEmpty()
        && claim.claim().getReasons().isEmpty()
        && claim.isHarmNeeded()
        && !claim.hasBasis(ExemptionBasis.OPINION)
        && !Notices.isNotRevealing(claim.provision())) {
      findings.add(
          claim.regime(),
          "no harm is stated for %s, expected what disclosure would do"
              .formatted(claim.provision()),
          "",
          claim.claim().getSpans());
    }
  }
}
