package org.openfoi.rules.response;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * Words, figures, tables, links or an attachment: an answer with none of them discloses nothing.
 *
 * <p>Never silent.
 */
public final class DisclosureHasContentRule extends BaseRule<FoiResponse> {

  /** The rule. */
  public DisclosureHasContentRule() {
    super(
        FoiResponse.class,
        RuleDescription.builder("response/disclosure-has-content")
            .severity(Severity.ERROR)
            .basis(RuleBasis.record("the answer itself"))
            .asks("An answer that discloses has something in it.")
            .silent("Never silent."));
  }

  @Override
  public void check(FoiResponse response, Findings findings) {
    List<Answer> answers = response.getAnswers();
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      if (answer instanceof Disclosed given
          && given.getWords().isEmpty()
          && given.getFigures().isEmpty()
          && given.getBreakdowns().isEmpty()
          && given.getLinks().isEmpty()
          && given.getAttachments().isEmpty()) {
        findings.add(
            "the answer" + Answers.to(answer) + " discloses nothing",
            "/answers/" + i,
            answer.getSpans());
      }
    }
  }
}
