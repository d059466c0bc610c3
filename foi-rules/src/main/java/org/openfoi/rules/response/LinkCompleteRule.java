package org.openfoi.rules.response;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.source.Link;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * Addresses break at line ends and lose their heads: one with a space in it, or that ends in a
 * hyphen or an opening bracket, leads nowhere.
 *
 * <p>Silent for what looks whole and leads nowhere.
 */
public final class LinkCompleteRule extends BaseRule<Linking> {

  /** The rule. */
  public LinkCompleteRule() {
    super(
        Linking.class,
        RuleDescription.builder("response/link-complete")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record("the address itself"))
            .asks("An address is whole.")
            .silent("Silent for what looks whole and leads nowhere."));
  }

  @Override
  public void check(Linking linking, Findings findings) {
    for (Link link : linking.links()) {
      if (Answers.isBroken(link.getAddress())) {
        findings.add("the address '" + link.getAddress() + "' is not whole", "", link.getSpans());
      }
    }
  }
}
