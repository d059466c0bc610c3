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
 * Section 39 exempts what the Regulations oblige the authority to make available, so the request is
 * answered under them: an exception of theirs has to be claimed.
 *
 * <p>Silent where the notice claims an exception of the Regulations too.
 */
public final class EnvironmentalRouteRule extends BaseRule<Claim> {

  /** The rule. */
  public EnvironmentalRouteRule() {
    super(
        Claim.class,
        RuleDescription.builder("refusal/environmental-route")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute("FOIA s.39(1)", "FOISA s.39(2)"))
            .asks(
                "Environmental information is refused under the Regulations, to which the Act leads.")
            .silent("Silent where the notice claims an exception of the Regulations too."),
        Traits.ROUTE);
  }

  @Override
  public void check(Claim claim, Findings findings) {
    if (isRoute(claim.provision())
        && claim.notice().getClaims().stream()
            .noneMatch(other -> other.getProvision().getRegime().isEnvironmental())) {
      findings.add(
          claim.regime(),
          claim.provision() + " leads to the Regulations, but no exception of theirs is claimed",
          "",
          claim.claim().getSpans());
    }
  }

  private static boolean isRoute(Provision provision) {
    return provision.getNumber().equals("39")
        && (provision.getRegime() == Regime.FOIA_2000
            || provision.getRegime() == Regime.FOISA_2002
                && provision.getPath().equals(List.of("2")));
  }
}
