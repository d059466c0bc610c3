package org.openfoi.rules.response;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Regime;
import org.openfoi.model.response.NotHeld;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * Notice under FOISA s.17(1) that information is not held must contain the particulars of s.19;
 * FOIA asks for none.
 *
 * <p>Silent where the provision of FOISA is not cited.
 */
public final class NotHeldParticularsRule extends BaseRule<Reply> {

  /** The rule. */
  public NotHeldParticularsRule() {
    super(
        Reply.class,
        RuleDescription.builder("response/not-held-particulars")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute("FOISA s.19"))
            .asks(
                "Under FOISA a notice that information is not held tells of the review and the Commissioner.")
            .silent("Silent where the provision of FOISA is not cited."),
        Traits.NOT_HELD);
  }

  @Override
  public void check(Reply reply, Findings findings) {
    for (Given<NotHeld> given : reply.given(NotHeld.class)) {
      NotHeld answer = given.answer();
      boolean scottish = answer
          .getProvision()
          .filter(provision -> provision.getRegime() == Regime.FOISA_2002)
          .isPresent();
      if (scottish
          && reply
              .response()
              .getComplaints()
              .filter(details -> !details.getInternalReview().isEmpty()
                  && !details.getCommissioner().isEmpty())
              .isEmpty()) {
        findings.add(
            "the answer%s is a notice under FOISA s.17(1) without the particulars of review and Commissioner"
                .formatted(Answers.to(answer)),
            given.pointer(),
            answer.getSpans());
      }
    }
  }
}
