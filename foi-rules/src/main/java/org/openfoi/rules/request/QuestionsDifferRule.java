package org.openfoi.rules.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.request.Question;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * The same question twice was copied twice, or read twice, or asked of something else under another
 * heading, which a list of questions does not show; hence a note.
 *
 * <p>Silent for questions that are only alike, and for fewer than three words, which may be what is
 * left of a longer question.
 */
public final class QuestionsDifferRule extends BaseRule<FoiRequest> {
  private static final Pattern WORDS = Pattern.compile("\\s+");
  private static final int FEWEST_WORDS = 3;

  /** The rule. */
  public QuestionsDifferRule() {
    super(
        FoiRequest.class,
        RuleDescription.builder("request/questions-differ")
            .severity(Severity.NOTE)
            .basis(RuleBasis.record("the questions themselves"))
            .asks("No two questions have the same words.")
            .silent("Silent for questions that are only alike, and for fewer than three words."));
  }

  @Override
  public void check(FoiRequest request, Findings findings) {
    Map<String, Question> seen = new HashMap<>();
    List<Question> questions = request.getQuestions();
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      Question before = seen.putIfAbsent(question.getText().strip(), question);
      if (before != null && WORDS.split(question.getText().strip()).length >= FEWEST_WORDS) {
        findings.add(
            "the question%s has the same words as the question%s before it"
                .formatted(number(question), number(before)),
            "/questions/" + i,
            question.getSpans());
      }
    }
  }

  private static String number(Question question) {
    return question.getNumber().map(number -> " " + number).orElse("");
  }
}
