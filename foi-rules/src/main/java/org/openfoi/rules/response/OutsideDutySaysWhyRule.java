package org.openfoi.rules.response;

import java.util.regex.Pattern;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.response.OutsideDuty;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * A refusal for cost or of a vexatious request states that the section applies.
 *
 * <p>For a vexatious or repeated request no further notice is needed where one was given for an
 * earlier request and another would be unreasonable (FOIA s.17(6)). A case holds one request, so
 * the earlier notice is in no record; only the words of the answer can tell of it.
 *
 * <p>Silent where a notice of the reply names a ground, and where the answer refers to an earlier
 * notice, letter or request.
 */
public final class OutsideDutySaysWhyRule extends BaseRule<Reply> {
  private static final Pattern EARLIER = Pattern.compile(
      "\\b(?:earlier|previous|prior|last)\\b[^.]{0,40}"
          + "\\b(?:notice|refusal|letter|reply|response|request|decision|correspondence)",
      Pattern.CASE_INSENSITIVE);

  /** The rule. */
  public OutsideDutySaysWhyRule() {
    super(
        Reply.class,
        RuleDescription.builder("response/outside-duty-says-why")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute("FOIA s.17(5)", "FOISA s.16(4)"))
            .asks("An answer that refuses without an exemption says on which ground.")
            .silent(
                "Silent where a notice of the reply names a ground, and where the answer refers to an earlier notice, letter or request, as FOIA s.17(6) lets it."),
        Traits.OUTSIDE_DUTY);
  }

  @Override
  public void check(Reply reply, Findings findings) {
    for (Given<OutsideDuty> given : reply.given(OutsideDuty.class)) {
      OutsideDuty answer = given.answer();
      if (answer.getGround().isEmpty()
          && answer.getProvision().isEmpty()
          && answer.getWords().stream()
              .noneMatch(words -> EARLIER.matcher(words.getText()).find())
          && reply.response().getNotices().stream()
              .allMatch(notice -> notice.getGrounds().isEmpty())) {
        findings.add(
            "the answer" + Answers.to(answer)
                + " refuses without a ground, expected cost, a vexatious or repeated request or the like",
            given.pointer(),
            answer.getSpans());
      }
    }
  }
}
