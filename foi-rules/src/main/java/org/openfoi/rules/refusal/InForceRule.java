package org.openfoi.rules.refusal;

import java.time.LocalDate;
import java.util.Optional;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Exemption;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * Exemptions come and go: section 40(5) made way for (5A) and (5B) on 25 May 2018, section 22A came
 * on 1 October 2014.
 *
 * <p>The day of the notice counts here. Doubt: what decides is the law on the day of the refusal,
 * so a review of an old refusal may cite the old law.
 *
 * <p>Silent if the notice has no date.
 */
public final class InForceRule extends BaseRule<Claim> {

  /** The rule. */
  public InForceRule() {
    super(
        Claim.class,
        RuleDescription.builder("refusal/provision-in-force")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute(
                "FOIA s.17(1)(b)", "EIR reg.14(3)(a)", "FOISA s.16(1)(c)", "EISR reg.13(b)"))
            .asks("A provision claimed was in force on the day of the notice.")
            .silent("Silent if the notice has no date."),
        Traits.TIME_LIMITED);
  }

  @Override
  public void check(Claim claim, Findings findings) {
    Optional<LocalDate> date = claim.notice().getDate();
    if (date.isEmpty() || claim.limbs().isEmpty()) {
      return;
    }
    for (Exemption limb : claim.limbs()) {
      if (limb.isInForceOn(date.orElseThrow())) {
        return;
      }
    }
    if (!wasInForce(claim, date.orElseThrow())) {
      Exemption limb = claim.limbs().get(0);
      findings.add(
          claim.regime(),
          "%s was not in force on %s: it was%s%s"
              .formatted(
                  claim.provision(),
                  date.orElseThrow(),
                  limb.getInForceFrom().map(day -> " from " + day).orElse(""),
                  limb.getInForceTo().map(day -> " to " + day).orElse("")),
          "",
          claim.claim().getSpans());
    }
  }

  /** Whether a former limb of the same provision was: s.40(2) on the conditions of before 2018. */
  private static boolean wasInForce(Claim claim, LocalDate date) {
    return Exemption.all(claim.regime()).stream()
        .filter(limb -> limb.getProvision().overlaps(claim.provision()))
        .anyMatch(limb -> limb.isInForceOn(date));
  }
}
