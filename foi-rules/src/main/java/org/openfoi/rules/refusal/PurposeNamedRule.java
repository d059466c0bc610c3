package org.openfoi.rules.refusal;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Provision;
import org.openfoi.model.law.Regime;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * Section 31(1)(g) to (i), and FOISA s.35(1)(g) and (h), protect functions exercised for one of the
 * purposes that subsection (2) lists; without the purpose nothing is protected.
 *
 * <p>Silent where the words of the claim cite the list of purposes.
 */
public final class PurposeNamedRule extends BaseRule<Claim> {

  /** The rule. */
  public PurposeNamedRule() {
    super(
        Claim.class,
        RuleDescription.builder("refusal/purpose-named")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute("FOIA s.31(2)", "FOISA s.35(2)"))
            .asks("A claim about an authority's functions names the purpose they serve.")
            .silent("Silent where the words of the claim cite the list of purposes."),
        Traits.PARAGRAPH);
  }

  @Override
  public void check(Claim claim, Findings findings) {
    if (isAboutPurposes(claim)
        && !Notices.say(claim, "1(2)")
        && !Notices.say(claim, "5(2)")
        && !Notices.say(claim, "purpose")) {
      findings.add(
          claim.regime(),
          claim.provision() + " is relied on without a purpose, expected one of subsection (2)",
          "",
          claim.claim().getSpans());
    }
  }

  private static boolean isAboutPurposes(Claim claim) {
    Provision provision = claim.provision();
    if (provision.getPath().size() < 2 || !provision.getPath().get(0).equals("1")) {
      return false;
    }
    String limb = provision.getPath().get(1);
    return Notices.isOf(provision, "31") && List.of("g", "h", "i").contains(limb)
        || provision.getRegime() == Regime.FOISA_2002
            && provision.getNumber().equals("35")
            && List.of("g", "h").contains(limb);
  }
}
