package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.ExemptionBasis;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * "Would, or would be likely to" are two thresholds; which one is relied on decides how much has to
 * be shown, and how much it weighs.
 *
 * <p>Silent without a statement, and for exemptions that do not speak of likelihood.
 */
public final class LikelihoodStatedRule extends BaseRule<Claim> {

  /** The rule. */
  public LikelihoodStatedRule() {
    super(
        Claim.class,
        RuleDescription.builder("refusal/likelihood-stated")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute(
                "FOIA s.17(1)(c)", "EIR reg.14(3)", "FOISA s.16(1)(d)", "EISR reg.13(c)"))
            .asks("A statement of prejudice says whether it would, or would be likely to, happen.")
            .silent(
                "Silent without a statement, and for exemptions that do not speak of likelihood."),
        Traits.NO_LIKELIHOOD);
  }

  @Override
  public void check(Claim claim, Findings findings) {
    if (claim
            .claim()
            .getPrejudice()
            .filter(harm -> harm.getLikelihood().isEmpty())
            .isPresent()
        && claim.hasBasis(
            ExemptionBasis.PREJUDICE,
            ExemptionBasis.SUBSTANTIAL_PREJUDICE,
            ExemptionBasis.ENDANGERMENT)) {
      findings.add(
          claim.regime(),
          "the harm for " + claim.provision()
              + " is stated without its likelihood, expected 'would' or 'would be likely to'",
          "/prejudice",
          claim.claim().getSpans());
    }
  }
}
