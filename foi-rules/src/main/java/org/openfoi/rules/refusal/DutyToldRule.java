package org.openfoi.rules.refusal;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Exemption;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * Section 24(1) lets an authority withhold, section 24(2) lets it neither confirm nor deny;
 * "section 24" leaves open which.
 *
 * <p>Silent where the section has several limbs for a duty, which is found by itself.
 */
public final class DutyToldRule extends BaseRule<Citation> {

  /** The rule. */
  public DutyToldRule() {
    super(
        Citation.class,
        RuleDescription.builder("refusal/duty-told")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute("FOIA s.17(1)"))
            .asks("A claim of a whole section says which of the two duties it lifts.")
            .silent(
                "Silent where the section has several limbs for a duty, which is found by itself."));
  }

  @Override
  public void check(Citation citation, Findings findings) {
    Claim claim = citation.claim();
    List<Exemption> limbs = claim.limbs();
    if (limbs.size() == 2
        && limbs.get(0).getKind() != limbs.get(1).getKind()
        && claim.claim().getDuty().isEmpty()) {
      findings.add(
          claim.regime(),
          claim.provision() + " can lift either duty, expected " + Notices.either(limbs),
          "",
          claim.claim().getSpans());
    }
  }
}
