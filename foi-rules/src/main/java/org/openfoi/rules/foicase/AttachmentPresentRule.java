package org.openfoi.rules.foicase;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.response.Attachment;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * What is in an attachment that was not read is not known to any rule: an answer that seems to be
 * missing may stand there.
 *
 * <p>Silent for attachments whose document is known.
 */
public final class AttachmentPresentRule extends BaseRule<FoiCase> {

  /** The rule. */
  public AttachmentPresentRule() {
    super(
        FoiCase.class,
        RuleDescription.builder("case/attachment-present")
            .severity(Severity.NOTE)
            .basis(RuleBasis.record("the documents of the case"))
            .asks("An attachment that a reply names was read.")
            .silent("Silent for attachments whose document is known."),
        Traits.ATTACHMENTS);
  }

  @Override
  public void check(FoiCase foiCase, Findings findings) {
    for (int i = 0; i < foiCase.getResponses().size(); i++) {
      List<Attachment> attachments = foiCase.getResponses().get(i).getAttachments();
      for (int j = 0; j < attachments.size(); j++) {
        Attachment attachment = attachments.get(j);
        if (attachment.getDocument().isEmpty()
            && foiCase.getAttachments().stream()
                .noneMatch(read -> read.getName().equals(attachment.getName())
                    && read.getDocument().isPresent())) {
          findings.add(
              "the attachment '" + attachment.getName() + "' is named, but was not read",
              "/responses/" + i + "/attachments/" + j,
              attachment.getSpans());
        }
      }
    }
  }
}
