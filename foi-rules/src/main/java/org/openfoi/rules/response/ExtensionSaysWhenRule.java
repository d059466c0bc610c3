package org.openfoi.rules.response;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Regime;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.response.ReplyKind;
import org.openfoi.rules.refusal.Notices;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * A notice that leaves the public interest to be decided says so and estimates the date by which it
 * will be.
 *
 * <p>Doubt: the day may stand in words that were not understood; hence a warning.
 *
 * <p>Silent where a notice of the reply gives the day, where there is no notice, as in a reply that
 * is only late, and under other regimes.
 */
public final class ExtensionSaysWhenRule extends BaseRule<FoiResponse> {

  /** The rule. */
  public ExtensionSaysWhenRule() {
    super(
        FoiResponse.class,
        RuleDescription.builder("response/extension-says-when")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute("FOIA s.17(2)"))
            .asks(
                "A reply that takes more time to weigh the public interest says by when it will have decided.")
            .silent(
                "Silent where a notice of the reply gives the day, where there is no notice, as in a reply that is only late, and under other regimes."),
        Traits.EXTENSION);
  }

  @Override
  public void check(FoiResponse response, Findings findings) {
    if (response.getReply() != ReplyKind.EXTENSION || response.getNotices().isEmpty()) {
      return;
    }
    for (RefusalNotice notice : response.getNotices()) {
      if (notice.getDecisionExpected().isPresent() || Notices.regime(notice) != Regime.FOIA_2000) {
        return;
      }
    }
    findings.add(
        "the reply takes more time, but does not say by when the decision is expected",
        "",
        response.getSpans());
  }
}
