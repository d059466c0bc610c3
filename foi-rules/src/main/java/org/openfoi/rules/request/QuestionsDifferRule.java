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
 * The same question twice in a row, or behind the same question, was copied twice or read twice.
 * Behind another question the same words ask of something else ("If so, when does it end?").
 *
 * <p>A note, since a heading may stand between them that a list of questions does not show.
 *
 * <p>Silent for questions that are only alike, for fewer than three words, which may be what is
 * left of a longer question, and where the question before is another one.
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
            .silent(
                "Silent for questions that are only alike, for fewer than three words, and where the question before is another one: the same words then ask of something else."));
  }

  @Override
  public void check(FoiRequest request, Findings findings) {
    List<Question> questions = request.getQuestions();
    if (allDiffer(questions)) {
      return;
    }
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      String text = question.getText().strip();
      Integer twin = seen.putIfAbsent(text, i);
      if (twin != null && follows(questions, twin, i) && WORDS.split(text).length >= FEWEST_WORDS) {
        findings.add(
            "the question%s has the same words as the question%s before it"
                .formatted(number(question), number(questions.get(twin))),
            "/questions/" + i,
            question.getSpans());
      }
    }
  }

  /** Whether the hashes alone tell that no two questions have the same words, as they mostly do. */
  private static boolean allDiffer(List<Question> questions) {
    long seen = 0;
    for (int i = 0; i < questions.size(); i++) {
      long bit = 1L << questions.get(i).getText().strip().hashCode();
      if ((seen & bit) != 0) {
        return false;
      }
      seen |= bit;
    }
    return true;
  }

  /** Whether a question follows its twin, or the same question as its twin does. */
  private static boolean follows(List<Question> questions, int twin, int at) {
    String before = questions.get(at - 1).getText().strip();
    return before.equals(questions.get(at).getText().strip())
        || twin > 0 && before.equals(questions.get(twin - 1).getText().strip());
  }

  private static String number(Question question) {
    return question.getNumber().map(number -> " " + number).orElse("");
  }
}
