package org.openfoi.rules.request;

import java.util.List;
import java.util.Optional;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.request.Question;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * A number that is skipped may be a question that was not read.
 *
 * <p>Silent for parts of a question, for letters, and for questions without a number.
 */
public final class QuestionNumbersFollowRule extends BaseRule<FoiRequest> {

  /** The rule. */
  public QuestionNumbersFollowRule() {
    super(
        FoiRequest.class,
        RuleDescription.builder("request/question-numbers-follow")
            .severity(Severity.NOTE)
            .basis(RuleBasis.record("the questions themselves"))
            .asks("The numbers of the questions follow each other.")
            .silent(
                "Silent for parts of a question, for letters, and for questions without a number."),
        Traits.OTHER_NUMBERS);
  }

  @Override
  public void check(FoiRequest request, Findings findings) {
    int last = 0;
    List<Question> questions = request.getQuestions();
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      Optional<QuestionNumber> named = question.getNumber();
      int number = named.isPresent() ? named.orElseThrow().getNumber().orElse(0) : 0;
      if (number > last + 1 && last > 0 && named.orElseThrow().isWhole()) {
        findings.add(
            "no question %s is on record between questions %s and %s"
                .formatted(missing(last + 1, number - 1), last, number),
            "/questions/" + i,
            question.getSpans());
      }
      last = number > 0 ? number : last;
    }
  }

  private static String missing(int first, int last) {
    return first == last ? String.valueOf(first) : first + " to " + last;
  }
}
