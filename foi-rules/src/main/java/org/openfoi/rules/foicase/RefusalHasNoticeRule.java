package org.openfoi.rules.foicase;

import org.openfoi.model.finding.Severity;
import org.openfoi.rules.response.Given;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * An answer that withholds, or neither confirms nor denies, without a notice leaves out why, and
 * how to complain.
 *
 * <p>Silent where any document of the case has one, and for the decision of a review, which leaves
 * the reasons to the notice given before.
 */
public final class RefusalHasNoticeRule extends BaseRule<CaseFile> {

  /** The rule. */
  public RefusalHasNoticeRule() {
    super(
        CaseFile.class,
        RuleDescription.builder("case/refusal-has-notice")
            .severity(Severity.ERROR)
            .basis(
                RuleBasis.statute("FOIA s.17(1)", "EIR reg.14(1)", "FOISA s.16(1)", "EISR reg.13"))
            .asks("Who refuses gives a refusal notice.")
            .silent(
                "Silent where any document of the case has one, and for the decision of a review, which leaves the reasons to the notice given before."),
        Traits.NO_NOTICE);
  }

  @Override
  public void check(CaseFile file, Findings findings) {
    if (!file.notices().isEmpty()) {
      return;
    }
    for (Document document : file.documents()) {
      if (!document.isReview() && !document.underExemption().isEmpty()) {
        Given<?> given = document.underExemption().get(0);
        findings.add(
            file.regime(),
            "an answer refuses, but there is no refusal notice",
            document.pointer() + given.pointer(),
            given.answer().getSpans());
        return;
      }
    }
  }
}
