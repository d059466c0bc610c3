package org.openfoi.rules.foicase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.request.Question;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.QuestionSet;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

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
public final class EveryQuestionAnsweredRule extends BaseRule<CaseFile> {
  private static final Pattern GOES_ON = Pattern.compile("[?:]\\s+\\S");

  /** The rule. */
  public EveryQuestionAnsweredRule() {
    super(
        CaseFile.class,
        RuleDescription.builder("case/every-question-answered")
            .severity(Severity.NOTE)
            .basis(
                RuleBasis.statute("FOIA s.1(1)", "EIR reg.5(1)", "FOISA s.1(1)", "EISR reg.5(1)"))
            .asks("Every question is answered: disclosed, refused, or said not to be held.")
            .silent(
                "Silent where the questions have no numbers, where an answer names no question, where fewer than half of the questions have an answer or none has, where words follow the question mark or colon of a question, which may be its answer, and for a part of a question of which a later part is answered."),
        Traits.NOT_ALL_ANSWERED);
  }

  @Override
  public void check(CaseFile file, Findings findings) {
    QuestionSet answered = new QuestionSet();
    for (Document document : file.documents()) {
      if (!document.isNumbered()) {
        return;
      }
      answered.addAll(document.answered());
      document.addNoticed(answered);
    }
    if (answered.isEmpty() || answered.coversAll(file.asked())) {
      return;
    }
    List<Question> questions = file.questions();
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      Optional<QuestionNumber> number = questions.get(i).getNumber();
      if (number.isPresent()
          && !answered.covers(number.orElseThrow())
          && !answered.hasLaterPart(number.orElseThrow())
          && !GOES_ON.matcher(questions.get(i).getText()).find()) {
        open.add(i);
      }
    }
    for (int i : open.size() * 2 <= questions.size() ? open : List.<Integer>of()) {
      findings.add(
          file.regime(),
          "no answer to question " + questions.get(i).getNumber().orElseThrow() + " was read",
          "/request/questions/" + i,
          questions.get(i).getSpans());
    }
  }
}
