package org.openfoi.rules.foicase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
 * <p>Doubt: an answer may stand in an attachment that was not read; hence a note.
 *
 * <p>Silent where the questions have no numbers, where an answer names no question, where fewer
 * than half of the questions have an answer or none has, for then the answers were not read, where
 * words follow the question mark or colon of a question, which may be its answer, and for a part of
 * a question of which a later part is answered, for that answer may be to all its parts.
 */
public final class EveryQuestionAnsweredRule extends BaseRule<FoiCase> {
  private static final Pattern GOES_ON = Pattern.compile("[?:]\\s+\\S");

  /** The rule. */
  public EveryQuestionAnsweredRule() {
    super(
        FoiCase.class,
        RuleDescription.builder("case/every-question-answered")
            .severity(Severity.NOTE)
            .basis(
                RuleBasis.statute("FOIA s.1(1)", "EIR reg.5(1)", "FOISA s.1(1)", "EISR reg.5(1)"))
            .asks("Every question is answered: disclosed, refused, or said not to be held.")
            .silent(
                "Silent where the questions have no numbers, where an answer names no question, where fewer than half of the questions have an answer or none has, where words follow the question mark or colon of a question, which may be its answer, and for a part of a question of which a later part is answered."));
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
    if (answered.isEmpty()) {
      return;
    }
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      Optional<QuestionNumber> number = questions.get(i).getNumber();
      if (number
              .filter(each -> !Numbers.covers(answered, each) && !isAnsweredBelow(each, answered))
              .isPresent()
          && !GOES_ON.matcher(questions.get(i).getText()).find()) {
        open.add(i);
      }
    }
    for (int i : open.size() * 2 <= questions.size() ? open : List.<Integer>of()) {
      findings.add(
          Days.regime(foiCase),
          "no answer to question " + questions.get(i).getNumber().orElseThrow() + " was read",
          "/request/questions/" + i,
          questions.get(i).getSpans());
    }
  }

  /** Whether a later part of the same question is answered. */
  private static boolean isAnsweredBelow(QuestionNumber part, Set<QuestionNumber> answered) {
    return !part.equals(part.whole())
        && answered.stream()
            .anyMatch(other -> other.whole().equals(part.whole()) && other.compareTo(part) > 0);
  }
}
