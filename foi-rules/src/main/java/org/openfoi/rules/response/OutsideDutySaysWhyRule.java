package org.openfoi.rules.response;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.FoiResponse;
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
public final class OutsideDutySaysWhyRule extends BaseRule<FoiResponse> {

  /** The rule. */
  public OutsideDutySaysWhyRule() {
    super(
        FoiResponse.class,
        RuleDescription.builder("response/outside-duty-says-why")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute("FOIA s.17(5)", "FOISA s.16(4)"))
            .asks("An answer that refuses without an exemption says on which ground.")
            .silent("Silent where a notice of the reply names a ground."));
  }

  @Override
  public void check(FoiResponse response, Findings findings) {
    List<Answer> answers = response.getAnswers();
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      if (answer instanceof OutsideDuty given
          && given.getGround().isEmpty()
          && given.getProvision().isEmpty()
          && response.getNotices().stream()
              .allMatch(notice -> notice.getGrounds().isEmpty())) {
        findings.add(
            "the answer" + Answers.to(answer)
                + " refuses without a ground, expected cost, a vexatious or repeated request or the like",
            "/answers/" + i,
            answer.getSpans());
      }
    }
  }
}
