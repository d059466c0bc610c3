package org.openfoi.rules.response;

import java.time.LocalDate;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.Figure;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * Nobody can have counted on a day to come.
 *
 * <p>Silent where the reply has no date, or the figure no day.
 */
public final class FigureOfThePastRule extends BaseRule<Reply> {

  /** The rule. */
  public FigureOfThePastRule() {
    super(
        Reply.class,
        RuleDescription.builder("response/figure-of-the-past")
            .severity(Severity.ERROR)
            .basis(RuleBasis.record("the date of the reply"))
            .asks("A figure is of a day no later than the reply.")
            .silent("Silent where the reply has no date, or the figure no day."),
        Traits.DATED_FIGURES);
  }

  @Override
  public void check(Reply reply, Findings findings) {
    if (reply.response().getDate().isEmpty()) {
      return;
    }
    LocalDate date = reply.response().getDate().orElseThrow();
    for (Given<Disclosed> given : reply.given(Disclosed.class)) {
      for (Figure figure : given.answer().getFigures()) {
        if (figure.getAsAt().isPresent() && date.isBefore(figure.getAsAt().orElseThrow())) {
          findings.add(
              "a figure of the answer%s is as at %s, after the reply of %s"
                  .formatted(Answers.to(given.answer()), figure.getAsAt().orElseThrow(), date),
              given.pointer(),
              figure.getSpans());
        }
      }
    }
  }
}
