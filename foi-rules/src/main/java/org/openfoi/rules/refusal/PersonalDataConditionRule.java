package org.openfoi.rules.refusal;

import java.util.stream.Collectors;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Provision;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * Such data are exempt on one of several conditions, of which the first is absolute and the others
 * are not; so which one decides whether the public interest is weighed.
 *
 * <p>Silent where the claim cites the condition, or its words speak of the data protection
 * principles.
 */
public final class PersonalDataConditionRule extends BaseRule<Citation> {

  /** The rule. */
  public PersonalDataConditionRule() {
    super(
        Citation.class,
        RuleDescription.builder("refusal/personal-data-condition")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute("FOIA s.40(2)", "EIR reg.13(1)", "FOISA s.38(1)(b)"))
            .asks(
                "A claim of the exemption for somebody else's personal data says on which condition.")
            .silent(
                "Silent where the claim cites the condition, or its words speak of the data protection principles."));
  }

  @Override
  public void check(Citation citation, Findings findings) {
    Claim claim = citation.claim();
    if (claim.claim().getConditions().isEmpty()
        && isOnConditions(claim)
        && claim.provision().equals(claim.limbs().get(0).getProvision())
        && !Notices.say(claim, "principle")) {
      findings.add(
          claim.regime(),
          claim.provision() + " is relied on without its condition, expected one of "
              + conditions(claim),
          "",
          claim.claim().getSpans());
    }
  }

  private static boolean isOnConditions(Claim claim) {
    return claim.limbs().size() > 1 && !claim.limbs().get(0).getConditions().isEmpty();
  }

  private static String conditions(Claim claim) {
    return claim.limbs().stream()
        .flatMap(limb -> limb.getConditions().stream())
        .map(Provision::toShortForm)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
