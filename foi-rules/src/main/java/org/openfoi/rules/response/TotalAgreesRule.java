package org.openfoi.rules.response;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.Breakdown;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * Nothing is wrong: the note says which answers belong together, and that they were checked against
 * each other.
 *
 * <p>Silent where no figure agrees, and for tables of one row.
 */
public final class TotalAgreesRule extends BaseRule<FoiResponse> {

  /** The rule. */
  public TotalAgreesRule() {
    super(
        FoiResponse.class,
        RuleDescription.builder("response/total-agrees")
            .severity(Severity.NOTE)
            .basis(RuleBasis.record("the figures of the other answers"))
            .asks(
                "A table whose rows add up to the figure of another answer is taken for its breakdown.")
            .silent("Silent where no figure agrees, and for tables of one row."));
  }

  @Override
  public void check(FoiResponse response, Findings findings) {
    List<Answer> answers = response.getAnswers();
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      if (answer instanceof Disclosed given) {
        for (int j = 0; j < given.getBreakdowns().size(); j++) {
          Breakdown breakdown = given.getBreakdowns().get(j);
          for (Answer other : answers) {
            if (other != answer
                && breakdown.getParts().size() > 1
                && Totals.agrees(breakdown, other)) {
              findings.add(
                  "%s%s adds up to %s, the figure given%s"
                      .formatted(
                          Totals.name(breakdown),
                          Answers.to(answer),
                          breakdown.sum().toPlainString(),
                          Answers.to(other)),
                  "/answers/" + i + "/breakdowns/" + j,
                  breakdown.getSpans());
            }
          }
        }
      }
    }
  }
}
