package org.openfoi.rules.response;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Exemption;
import org.openfoi.model.law.RefusalGround;
import org.openfoi.model.response.NotHeld;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * An exemption is for information that is held; what is not held is only said not to be.
 *
 * <p>Silent for FOISA s.17 and EIR reg.12(4)(a), which say that it is not held.
 */
public final class NotHeldIsNotExemptRule extends BaseRule<Reply> {

  /** The rule. */
  public NotHeldIsNotExemptRule() {
    super(
        Reply.class,
        RuleDescription.builder("response/not-held-is-not-exempt")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute("FOIA s.1(1)(a)"))
            .asks("Information that is not held is not exempt.")
            .silent("Silent for FOISA s.17 and EIR reg.12(4)(a), which say that it is not held."),
        Traits.NOT_HELD);
  }

  @Override
  public void check(Reply reply, Findings findings) {
    for (Given<NotHeld> given : reply.given(NotHeld.class)) {
      NotHeld answer = given.answer();
      if (answer
          .getProvision()
          .filter(provision -> RefusalGround.citedBy(provision).isEmpty()
              && !Exemption.citedBy(provision).isEmpty())
          .isPresent()) {
        findings.add(
            "the answer" + Answers.to(answer)
                + " says that the information is not held, and claims "
                + answer.getProvision().orElseThrow(),
            given.pointer(),
            answer.getSpans());
      }
    }
  }
}
