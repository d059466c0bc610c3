package org.openfoi.rules.foicase;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.request.Question;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.response.Answer;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * The applicant is to be told of each part of the request whether the information is held, and to
 * be given it unless an exemption applies.
 *
 * <p>Doubt: an answer may be in an attachment that was not read; hence a warning.
 *
 * <p>Silent where the questions have no numbers, where an answer names no question, and where no
 * answer was read.
 */
public final class EveryQuestionAnsweredRule extends BaseRule<FoiCase> {

  /** The rule. */
  public EveryQuestionAnsweredRule() {
    super(
        FoiCase.class,
        RuleDescription.builder("case/every-question-answered")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute("FOIA s.1(1)", "EIR reg.5(1)", "FOISA s.1(1)"))
            .asks("Every question is answered: disclosed, refused, or said not to be held.")
            .silent(
                "Silent where the questions have no numbers, where an answer names no question, and where no answer was read."));
  }

  @Override
  public void check(FoiCase foiCase, Findings findings) {
    List<Question> questions =
        foiCase.getRequest().map(FoiRequest::getQuestions).orElse(List.of());
    Set<QuestionNumber> answered = new HashSet<>();
    for (Document document : Document.of(foiCase)) {
      for (Answer answer : document.answers()) {
        if (answer.getQuestions().isEmpty()) {
          return;
        }
        answered.addAll(answer.getQuestions());
      }
      answered.addAll(document.noticed());
    }
    for (int i = 0; i < questions.size() && !answered.isEmpty(); i++) {
      Optional<QuestionNumber> number = questions.get(i).getNumber();
      if (number.isPresent() && !Numbers.covers(answered, number.orElseThrow())) {
        findings.add(
            Days.regime(foiCase),
            "question " + number.orElseThrow() + " is not answered",
            "/request/questions/" + i,
            questions.get(i).getSpans());
      }
    }
  }
}
