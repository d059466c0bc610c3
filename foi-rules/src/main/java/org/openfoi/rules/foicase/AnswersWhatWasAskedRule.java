package org.openfoi.rules.foicase;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.response.Answer;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * An answer to a question that was not asked mostly has a number mistyped, or a question was not
 * read, or what is numbered is a list within an answer; hence a note, and one for each document.
 *
 * <p>Silent where the questions have no numbers, for a number before that of the last question,
 * since then that question was not read, and where no more than half of the numbers are those of
 * questions, since then a list was numbered, or the questions were not read.
 */
public final class AnswersWhatWasAskedRule extends BaseRule<FoiCase> {

  /** The rule. */
  public AnswersWhatWasAskedRule() {
    super(
        FoiCase.class,
        RuleDescription.builder("case/answers-what-was-asked")
            .severity(Severity.NOTE)
            .basis(RuleBasis.record("the questions of the request"))
            .asks("An answer is to a question of the request.")
            .silent(
                "Silent where the questions have no numbers, for a number before that of the last question, since then that question was not read, and where no more than half of the numbers are those of questions."));
  }

  @Override
  public void check(FoiCase foiCase, Findings findings) {
    Set<QuestionNumber> asked = new HashSet<>();
    foiCase
        .getRequest()
        .map(FoiRequest::getQuestions)
        .orElse(List.of())
        .forEach(question -> question.getNumber().ifPresent(asked::add));
    if (asked.isEmpty()) {
      return;
    }
    QuestionNumber last = Collections.max(asked);
    for (Document document : Document.of(foiCase)) {
      Set<QuestionNumber> numbers = new HashSet<>();
      Set<QuestionNumber> unasked = new TreeSet<>();
      int known = 0;
      int first = -1;
      List<Answer> answers = document.answers();
      for (int i = 0; i < answers.size(); i++) {
        for (QuestionNumber number : answers.get(i).getQuestions()) {
          if (!numbers.add(number)) {
            continue;
          }
          if (Numbers.covers(asked, number)) {
            known++;
          } else if (number.compareTo(last) > 0) {
            unasked.add(number);
            first = first < 0 ? i : first;
          }
        }
      }
      if (first >= 0 && known * 2 > numbers.size()) {
        findings.add(
            "there are answers numbered %s, but no such question was read"
                .formatted(Numbers.first(unasked)),
            document.pointer() + "/answers/" + first,
            answers.get(first).getSpans());
      }
    }
  }
}
