package org.openfoi.rules.request;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.request.Question;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.QuestionSet;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * Answers go by the numbers; two questions of one number get one answer.
 *
 * <p>Silent for questions without a number.
 */
public final class QuestionNumbersDifferRule extends BaseRule<FoiRequest> {

  /** The rule. */
  public QuestionNumbersDifferRule() {
    super(
        FoiRequest.class,
        RuleDescription.builder("request/question-numbers-differ")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record("the questions themselves"))
            .asks("No two questions have the same number.")
            .silent("Silent for questions without a number."),
        Traits.OTHER_NUMBERS);
  }

  @Override
  public void check(FoiRequest request, Findings findings) {
    QuestionSet seen = new QuestionSet();
    List<Question> questions = request.getQuestions();
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      if (question.getNumber().isPresent() && !seen.add(question.getNumber().orElseThrow())) {
        findings.add(
            "question " + question.getNumber().orElseThrow()
                + " stands a second time, expected each number once",
            "/questions/" + i,
            question.getSpans());
      }
    }
  }
}
