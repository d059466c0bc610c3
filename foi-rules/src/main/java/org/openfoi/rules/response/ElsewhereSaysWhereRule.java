package org.openfoi.rules.response;

import java.util.regex.Pattern;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.response.AvailableElsewhere;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * Information is exempt as accessible by other means only where the applicant can reasonably get at
 * it, and for that has to know where it is.
 *
 * <p>Doubt: the words of the answer may describe the place without an address; hence a warning.
 *
 * <p>Silent where the reply gives a link in any answer, where the answer gives an attachment, and
 * where its words point to an address that was lost or stands beside them, as {@code [1]} does.
 */
public final class ElsewhereSaysWhereRule extends BaseRule<Reply> {
  private static final Pattern POINTER = Pattern.compile(
      "\\[\\d{1,3}]|\\blinks?\\b|\\b(?:above|below|attached)\\b|:\\s*$", Pattern.CASE_INSENSITIVE);

  /** The rule. */
  public ElsewhereSaysWhereRule() {
    super(
        Reply.class,
        RuleDescription.builder("response/elsewhere-says-where")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute(
                "FOIA s.21(1)", "EIR reg.6(1)(b)", "FOISA s.25(1)", "EISR reg.6(1)(b)"))
            .asks("An answer that refers elsewhere says where.")
            .silent(
                "Silent where the reply gives a link in any answer, where the answer gives an attachment, and where its words point to an address that was lost or stands beside them, as [1] does."));
  }

  @Override
  public void check(Reply reply, Findings findings) {
    if (!reply.linking().isEmpty()) {
      return;
    }
    for (Given<AvailableElsewhere> given : reply.elsewhere()) {
      AvailableElsewhere answer = given.answer();
      if (answer.getAttachments().isEmpty()
          && answer.getWords().stream()
              .noneMatch(words -> POINTER.matcher(words.getText()).find())) {
        findings.add(
            Answers.regime(answer.getProvision()),
            "the answer" + Answers.to(answer) + " refers elsewhere without an address",
            given.pointer(),
            answer.getSpans());
      }
    }
  }
}
