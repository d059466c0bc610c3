package org.openfoi.rules.response;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.AvailableElsewhere;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * Who gets the reply looks for what the answer promises.
 *
 * <p>Silent where the reply lists none at all.
 */
public final class AttachmentListedRule extends BaseRule<FoiResponse> {

  /** The rule. */
  public AttachmentListedRule() {
    super(
        FoiResponse.class,
        RuleDescription.builder("response/attachment-listed")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record("the attachments that the reply lists"))
            .asks("An attachment that an answer refers to is one that the reply lists.")
            .silent("Silent where the reply lists none at all."),
        Traits.ATTACHMENTS);
  }

  @Override
  public void check(FoiResponse response, Findings findings) {
    if (response.getAttachments().isEmpty()) {
      return;
    }
    List<Answer> answers = response.getAnswers();
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      List<String> names = answer instanceof Disclosed given
          ? given.getAttachments()
          : answer instanceof AvailableElsewhere elsewhere
              ? elsewhere.getAttachments()
              : List.<String>of();
      for (String name : names) {
        if (response.getAttachments().stream()
            .noneMatch(attachment -> attachment.getName().equals(name))) {
          findings.add(
              "the answer" + Answers.to(answer) + " refers to '" + name
                  + "', which is none of the attachments",
              "/answers/" + i,
              answer.getSpans());
        }
      }
    }
  }
}
