package org.openfoi.rules.refusal;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * A notice says in so many words that information is exempt, or that the duty to confirm or deny
 * does not arise.
 *
 * <p>The EIR ask for reasons only. Doubt: a letter that answers "exempt under section 21" in a
 * table states the fact too, and a reader may not have kept it as a statement; hence a warning.
 *
 * <p>Silent where only a ground that is no exemption is relied on, and where nothing is.
 */
public final class FactStatedRule extends BaseRule<RefusalNotice> {

  /** The rule. */
  public FactStatedRule() {
    super(
        RefusalNotice.class,
        RuleDescription.builder("refusal/fact-stated")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute("FOIA s.17(1)(a)", "FOISA s.16(1)(b)"))
            .asks("A notice that relies on an exemption states that fact.")
            .silent(
                "Silent where only a ground that is no exemption is relied on, and where nothing is."),
        Traits.NO_STATEMENT);
  }

  @Override
  public void check(RefusalNotice notice, Findings findings) {
    if (notice.getStatement().isEmpty() && !notice.getClaims().isEmpty()) {
      findings.add(
          Notices.regime(notice),
          "the notice does not state that it refuses, expected words such as 'the information is exempt'",
          "",
          notice.getSpans());
    }
  }
}
