package org.openfoi.rules.response;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.response.OutsideDuty;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * A refusal for cost or of a vexatious request states that the section applies.
 *
 * <p>Silent where a notice of the reply names a ground.
 */
public final class OutsideDutySaysWhyRule extends BaseRule<Reply> {

  /** The rule. */
  public OutsideDutySaysWhyRule() {
    super(
        Reply.class,
        RuleDescription.builder("response/outside-duty-says-why")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute("FOIA s.17(5)", "FOISA s.16(4)"))
            .asks("An answer that refuses without an exemption says on which ground.")
            .silent("Silent where a notice of the reply names a ground."));
  }

  @Override
  public void check(Reply reply, Findings findings) {
    for (Given<OutsideDuty> given : reply.outsideDuty()) {
      OutsideDuty answer = given.answer();
      if (answer.getGround().isEmpty()
          && answer.getProvision().isEmpty()
          && reply.response().getNotices().stream()
              .allMatch(notice -> notice.getGrounds().isEmpty())) {
        findings.add(
            "the answer" + Answers.to(answer)
                + " refuses without a ground, expected cost, a vexatious or repeated request or the like",
            given.pointer(),
            answer.getSpans());
      }
    }
  }
}
