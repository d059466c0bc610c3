package org.openfoi.rules.foicase;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.request.Question;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.response.Answer;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.QuestionSet;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * An answer to a question that was not asked mostly has a number mistyped, or a question was not
 * read, or what is numbered is a list within an answer; hence a note, and one for each document.
 *
 * <p>Silent where the questions have no numbers.
 */
public final class AnswersWhatWasAskedRule extends BaseRule<CaseFile> {

  /** The rule. */
  public AnswersWhatWasAskedRule() {
    super(
        CaseFile.class,
        RuleDescription.builder("case/answers-what-was-asked")
            .severity(Severity.NOTE)
            .basis(RuleBasis.record("the questions of the request"))
            .asks("An answer is to a question of the request.")
            .silent("Silent where the questions have no numbers."));
  }

  @Override
  public void check(CaseFile file, Findings findings) {
    QuestionSet asked = new QuestionSet();
    List<Question> questions = file.questions();
    for (int i = 0; i < questions.size(); i++) {
      if (questions.get(i).getNumber().isPresent()) {
        asked.add(questions.get(i).getNumber().orElseThrow());
      }
    }
    if (asked.isEmpty()) {
      return;
    }
    for (Document document : file.documents()) {
      QuestionSet unasked = null;
      int first = -1;
      List<Answer> answers = document.answers();
      for (int i = 0; i < answers.size(); i++) {
        List<QuestionNumber> numbers = answers.get(i).getQuestions();
        for (int j = 0; j < numbers.size(); j++) {
          if (!asked.covers(numbers.get(j))) {
            unasked = unasked == null ? new QuestionSet() : unasked;
            unasked.add(numbers.get(j));
            first = first < 0 ? i : first;
          }
        }
      }
      if (unasked != null) {
        findings.add(
            "there are answers numbered %s, but no such question was read"
                .formatted(Numbers.first(unasked.list())),
            document.pointer() + "/answers/" + first,
            answers.get(first).getSpans());
      }
    }
  }
}
