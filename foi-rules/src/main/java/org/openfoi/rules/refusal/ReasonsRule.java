package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * The notice says why the exemption applies; under FOIA and FOISA only if that would not otherwise
 * be apparent, and so far as saying it discloses nothing exempt (s.17(4), s.16(3)).
 *
 * <p>What is apparent only a reader of the letter can say; hence a warning.
 *
 * <p>Silent for information that is accessible otherwise, where it is obvious, for provisions that
 * need harm, which has a rule of its own, where a public-interest test says it, and for EISR
 * reg.11(6).
 */
public final class ReasonsRule extends BaseRule<Claim> {

  /** The rule. */
  public ReasonsRule() {
    super(
        Claim.class,
        RuleDescription.builder("refusal/reasons")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute(
                "FOIA s.17(1)(c)", "EIR reg.14(3)", "FOISA s.16(1)(d)", "EISR reg.13(c)"))
            .asks("A claim says why the exemption applies, unless that is obvious.")
            .silent(
                "Silent for information that is accessible otherwise, where it is obvious, for provisions that need harm, which has a rule of its own, where a public-interest test says it, and for EISR reg.11(6)."),
        Traits.NO_REASONS | Traits.NO_HARM | Traits.NOTHING_WEIGHED);
  }

  @Override
  public void check(Claim claim, Findings findings) {
    if (!claim.limbs().isEmpty()
        && !claim.isHarmNeeded()
        && claim.claim().getReasons().isEmpty()
        && claim.claim().getPrejudice().isEmpty()
        && claim.test().isEmpty()
        && !Notices.isElsewhere(claim.provision())
        && !Notices.isNotRevealing(claim.provision())) {
      findings.add(
          claim.regime(),
          "no reasons are given for " + claim.provision() + ", expected why it applies",
          "",
          claim.claim().getSpans());
    }
  }
}
