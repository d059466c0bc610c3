package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Provision;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * Where EIR reg.12(4)(d) is specified, the refusal also specifies, if known, the name of any other
 * authority preparing the information and the estimated time of completion; where EISR reg.10(4)(d)
 * is relied on, it states the time of completion.
 *
 * <p>Doubt: only if known; hence a warning.
 *
 * <p>Silent where reasons are given, in which they may stand.
 */
public final class CompletionDetailsRule extends BaseRule<Claim> {
  private static final Provision UNFINISHED = Provision.of("EIR reg.12(4)(d)");
  private static final Provision SCOTTISH_UNFINISHED = Provision.of("EISR reg.10(4)(d)");

  /** The rule. */
  public CompletionDetailsRule() {
    super(
        Claim.class,
        RuleDescription.builder("refusal/completion-details")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute("EIR reg.14(4)", "EISR reg.13(d)"))
            .asks(
                "A refusal of unfinished material says when it will be finished, and under the EIR who prepares it.")
            .silent("Silent where reasons are given, in which they may stand."),
        Traits.NO_REASONS);
  }

  @Override
  public void check(Claim claim, Findings findings) {
    boolean unfinished =
        claim.provision().isWithin(UNFINISHED) || claim.provision().isWithin(SCOTTISH_UNFINISHED);
    if (unfinished && claim.claim().getReasons().isEmpty()) {
      findings.add(
          claim.regime(),
          claim.provision()
              + " is claimed without the time in which the material will be completed",
          "",
          claim.claim().getSpans());
    }
  }
}
