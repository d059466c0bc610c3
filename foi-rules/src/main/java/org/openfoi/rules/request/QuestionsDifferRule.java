package org.openfoi.rules.request;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.request.Question;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * The same question twice was copied twice, or read twice.
 *
 * <p>Silent for questions that are only alike.
 */
public final class QuestionsDifferRule extends BaseRule<FoiRequest> {

  /** The rule. */
  public QuestionsDifferRule() {
    super(
        FoiRequest.class,
        RuleDescription.builder("request/questions-differ")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record("the questions themselves"))
            .asks("No two questions have the same words.")
            .silent("Silent for questions that are only alike."));
  }

  @Override
  public void check(FoiRequest request, Findings findings) {
    Set<String> seen = new HashSet<>();
    List<Question> questions = request.getQuestions();
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      if (!question.getText().isBlank() && !seen.add(question.getText())) {
        findings.add(
            "the question" + question.getNumber().map(number -> " " + number).orElse("")
                + " has the words of one before it",
            "/questions/" + i,
            question.getSpans());
      }
    }
  }
}
