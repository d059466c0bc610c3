package org.openfoi.rules.foicase;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.response.Answer;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.QuestionSet;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * An answer to a question that was not asked mostly has a number mistyped, or a question was not
 * read, or what is numbered is a list within an answer; hence a note, and one for each document.
 *
 * <p>Silent where the questions have no numbers, for a number before that of the last question,
 * since then that question was not read, and where no more than half of the numbers are those of
 * questions, since then a list was numbered, or the questions were not read.
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
            .silent(
                "Silent where the questions have no numbers, for a number before that of the last question, since then that question was not read, and where no more than half of the numbers are those of questions."),
        Traits.MORE_ANSWERED);
  }

  @Override
  public void check(CaseFile file, Findings findings) {
    QuestionSet asked = file.asked();
    for (Document document : file.documents()) {
      if (!asked.isEmpty() && !asked.coversAll(document.answered())) {
        check(document, asked, findings);
      }
    }
  }

  private static void check(Document document, QuestionSet asked, Findings findings) {
    List<QuestionNumber> questions = asked.list();
    QuestionNumber last = questions.get(questions.size() - 1);
    QuestionSet answered = new QuestionSet();
    QuestionSet unasked = null;
    int known = 0;
    int unknown = 0;
    int first = -1;
    List<Answer> answers = document.answers();
    for (int i = 0; i < answers.size(); i++) {
      List<QuestionNumber> numbers = answers.get(i).getQuestions();
      for (int j = 0; j < numbers.size(); j++) {
        QuestionNumber number = numbers.get(j);
        if (!answered.add(number)) {
          continue;
        }
        if (asked.covers(number)) {
          known++;
          continue;
        }
        unknown++;
        if (number.compareTo(last) > 0) {
          unasked = unasked == null ? new QuestionSet() : unasked;
          unasked.add(number);
          first = first < 0 ? i : first;
        }
      }
    }
    if (unasked != null && known > unknown) {
      findings.add(
          "there are answers numbered %s, but no such question was read"
              .formatted(Numbers.first(unasked.list())),
          document.pointer() + "/answers/" + first,
          answers.get(first).getSpans());
    }
  }
}
