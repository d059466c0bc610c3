package org.openfoi.rules.refusal;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Exemption;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * "Section 31" specifies none of its nine limbs, which protect different interests and need
 * different harm.
 *
 * <p>The conditions of section 40(2) have a rule of their own.
 *
 * <p>Silent where only one limb lifts the duty that is said to be lifted.
 */
public final class LimbNamedRule extends BaseRule<Citation> {

  /** The rule. */
  public LimbNamedRule() {
    super(
        Citation.class,
        RuleDescription.builder("refusal/limb-named")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute(
                "FOIA s.17(1)(b)", "EIR reg.14(3)(a)", "FOISA s.16(1)(c)", "EISR reg.13(b)"))
            .asks("A claim names the limb relied on where a section or subsection has several.")
            .silent("Silent where only one limb lifts the duty that is said to be lifted."));
  }

  @Override
  public void check(Citation citation, Findings findings) {
    Claim claim = citation.claim();
    List<Exemption> limbs = claim.limbs();
    if (limbs.size() < 2 || claim.provision().equals(limbs.get(0).getProvision())) {
      return;
    }
    long provisions = limbs.stream()
        .filter(limb -> limb.getKind() == limbs.get(0).getKind())
        .map(Exemption::getProvision)
        .distinct()
        .count();
    if (provisions > 1) {
      findings.add(
          claim.regime(),
          "%s has %s limbs, expected one of them, such as %s"
              .formatted(claim.provision(), provisions, limbs.get(0).getProvision()),
          "",
          claim.claim().getSpans());
    }
  }
}
