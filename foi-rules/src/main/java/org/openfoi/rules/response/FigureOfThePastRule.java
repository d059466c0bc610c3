package org.openfoi.rules.response;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.Figure;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * Nobody can have counted on a day to come.
 *
 * <p>Silent where the reply has no date, or the figure no day.
 */
public final class FigureOfThePastRule extends BaseRule<FoiResponse> {

  /** The rule. */
  public FigureOfThePastRule() {
    super(
        FoiResponse.class,
        RuleDescription.builder("response/figure-of-the-past")
            .severity(Severity.ERROR)
            .basis(RuleBasis.record("the date of the reply"))
            .asks("A figure is of a day no later than the reply.")
            .silent("Silent where the reply has no date, or the figure no day."));
  }

  @Override
  public void check(FoiResponse response, Findings findings) {
    Optional<LocalDate> date = response.getDate();
    if (date.isEmpty()) {
      return;
    }
    List<Answer> answers = response.getAnswers();
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      if (answer instanceof Disclosed given) {
        for (Figure figure : given.getFigures()) {
          if (figure.getAsAt().filter(date.orElseThrow()::isBefore).isPresent()) {
            findings.add(
                "a figure of the answer%s is as at %s, after the reply of %s"
                    .formatted(
                        Answers.to(answer), figure.getAsAt().orElseThrow(), date.orElseThrow()),
                "/answers/" + i,
                figure.getSpans());
          }
        }
      }
    }
  }
}
