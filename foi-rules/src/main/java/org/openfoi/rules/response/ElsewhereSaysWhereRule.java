package org.openfoi.rules.response;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.AvailableElsewhere;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * Information is exempt as accessible by other means only where the applicant can reasonably get at
 * it, and for that has to know where it is.
 *
 * <p>Doubt: the words of the answer may describe the place without an address; hence a warning.
 *
 * <p>Silent where it gives a link or an attachment.
 */
public final class ElsewhereSaysWhereRule extends BaseRule<FoiResponse> {

  /** The rule. */
  public ElsewhereSaysWhereRule() {
    super(
        FoiResponse.class,
        RuleDescription.builder("response/elsewhere-says-where")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute("FOIA s.21(1)", "EIR reg.6(1)(b)", "FOISA s.25(1)"))
            .asks("An answer that refers elsewhere says where.")
            .silent("Silent where it gives a link or an attachment."));
  }

  @Override
  public void check(FoiResponse response, Findings findings) {
    List<Answer> answers = response.getAnswers();
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      if (answer instanceof AvailableElsewhere given
          && given.getLinks().isEmpty()
          && given.getAttachments().isEmpty()) {
        findings.add(
            Answers.regime(given.getProvision()),
            "the answer" + Answers.to(answer) + " refers elsewhere without an address",
            "/answers/" + i,
            answer.getSpans());
      }
    }
  }
}
