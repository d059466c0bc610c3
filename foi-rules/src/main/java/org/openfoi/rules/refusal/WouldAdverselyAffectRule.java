package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.ExemptionBasis;
import org.openfoi.model.refusal.Likelihood;
import org.openfoi.model.refusal.PrejudiceStatement;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * The Regulations say "would"; that an adverse effect is likely is not enough.
 *
 * <p>Silent where no likelihood is stated.
 */
public final class WouldAdverselyAffectRule extends BaseRule<Claim> {

  /** The rule. */
  public WouldAdverselyAffectRule() {
    super(
        Claim.class,
        RuleDescription.builder("refusal/would-adversely-affect")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute("EIR reg.12(5)"))
            .asks(
                "An exception of EIR reg.12(5) is relied on because disclosure would adversely affect an interest.")
            .silent("Silent where no likelihood is stated."));
  }

  @Override
  public void check(Claim claim, Findings findings) {
    if (claim.hasBasis(ExemptionBasis.ADVERSE_EFFECT)
        && claim
            .claim()
            .getPrejudice()
            .flatMap(PrejudiceStatement::getLikelihood)
            .filter(Likelihood.WOULD_BE_LIKELY::equals)
            .isPresent()) {
      findings.add(
          claim.regime(),
          "the adverse effect for " + claim.provision()
              + " is said to be likely, expected that it would happen",
          "/prejudice",
          claim.claim().getSpans());
    }
  }
}
