package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * Section 36 applies only where, in the reasonable opinion of a qualified person, disclosure would
 * have the effect.
 *
 * <p>Doubt: statistical information needs no such opinion (s.36(4)); hence a warning.
 *
 * <p>Silent if the words of the claim or of the notice mention the qualified person.
 */
public final class QualifiedPersonRule extends BaseRule<Claim> {

  /** The rule. */
  public QualifiedPersonRule() {
    super(
        Claim.class,
        RuleDescription.builder("refusal/qualified-person")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute("FOIA s.36(5)"))
            .asks("A claim of section 36 gives the opinion of the qualified person.")
            .silent(
                "Silent if the words of the claim or of the notice mention the qualified person."),
        Traits.OPINION);
  }

  @Override
  public void check(Claim claim, Findings findings) {
    if (Notices.isOf(claim.provision(), "36") && !Notices.say(claim, "qualified person")) {
      findings.add(
          claim.regime(),
          claim.provision() + " is relied on without a qualified person's opinion",
          "",
          claim.claim().getSpans());
    }
  }
}
