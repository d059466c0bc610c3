package org.openfoi.rules.response;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.response.Disclosed;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * Words, figures, tables, links or an attachment: an answer with none of them discloses nothing.
 *
 * <p>Never silent.
 */
public final class DisclosureHasContentRule extends BaseRule<Reply> {

  /** The rule. */
  public DisclosureHasContentRule() {
    super(
        Reply.class,
        RuleDescription.builder("response/disclosure-has-content")
            .severity(Severity.ERROR)
            .basis(RuleBasis.record("the answer itself"))
            .asks("An answer that discloses has something in it.")
            .silent("Never silent."),
        Traits.NOTHING_GIVEN);
  }

  @Override
  public void check(Reply reply, Findings findings) {
    for (Given<Disclosed> given : reply.given(Disclosed.class)) {
      Disclosed answer = given.answer();
      if (answer.getWords().isEmpty()
          && answer.getFigures().isEmpty()
          && answer.getBreakdowns().isEmpty()
          && answer.getLinks().isEmpty()
          && answer.getAttachments().isEmpty()) {
        findings.add(
            "the answer" + Answers.to(answer) + " discloses nothing",
            given.pointer(),
            answer.getSpans());
      }
    }
  }
}
