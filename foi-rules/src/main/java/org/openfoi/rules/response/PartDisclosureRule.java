package org.openfoi.rules.response;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.Withheld;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * Nothing is wrong: part of what was asked is given and part withheld. Whether the reply says which
 * part is for the reader to see.
 *
 * <p>Silent for answers that name no question.
 */
public final class PartDisclosureRule extends BaseRule<Overlap> {

  /** The rule. */
  public PartDisclosureRule() {
    super(
        Overlap.class,
        RuleDescription.builder("response/part-disclosure")
            .severity(Severity.NOTE)
            .basis(RuleBasis.record("the answers to one question"))
            .asks("A question that is answered and refused has a part disclosure.")
            .silent("Silent for answers that name no question."));
  }

  @Override
  public void check(Overlap overlap, Findings findings) {
    if (overlap.isOf(Disclosed.class, Withheld.class)) {
      findings.add(
          "question %s is answered in part and withheld in part".formatted(overlap.shared()),
          "",
          overlap.second().getSpans());
    }
  }
}
