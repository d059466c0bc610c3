package org.openfoi.rules.foicase;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.QuestionSet;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * A letter that says it refuses question 4, sent with an attachment that refuses question 6 as
 * well, is not a notice of all that is refused; and one that refuses what the attachment answers is
 * wrong too.
 *
 * <p>Silent for documents of different days, for reviews, and where a document names no question
 * that it refuses.
 */
public final class QuestionsRefusedRule extends BaseRule<CaseFile> {

  /** The rule. */
  public QuestionsRefusedRule() {
    super(
        CaseFile.class,
        RuleDescription.builder("case/questions-refused")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record("the documents of the case"))
            .asks("The documents of a case agree on which questions are refused.")
            .silent(
                "Silent for documents of different days, for reviews, and where a document names no question that it refuses."),
        Traits.SEVERAL_DOCUMENTS);
  }

  @Override
  public void check(CaseFile file, Findings findings) {
    List<Document> documents = file.documents();
    if (documents.size() < 2) {
      return;
    }
    for (Document letter : documents) {
      QuestionSet noticed = letter.noticed();
      if (noticed.isEmpty() || letter.isReview()) {
        continue;
      }
      for (Document other : documents) {
        if (other != letter && !other.isReview() && letter.isWith(other)) {
          compare(findings, letter, noticed, other);
        }
      }
    }
  }

  private static void compare(
      Findings findings, Document letter, QuestionSet noticed, Document other) {
    QuestionSet refused = other.refused();
    for (QuestionNumber number : refused.list()) {
      if (letter.reply().isPresent() && !noticed.covers(number)) {
        findings.add(
            "the notice refuses question%s, but question %s is refused as well"
                .formatted(Numbers.list(noticed.list()), number),
            letter.pointer(),
            letter.notices().get(0).getSpans());
      }
    }
    for (QuestionNumber number : other.disclosed().list()) {
      if (noticed.has(number) && !refused.covers(number)) {
        findings.add(
            "the notice refuses question %s, but another document answers it".formatted(number),
            letter.pointer(),
            letter.notices().get(0).getSpans());
      }
    }
  }
}
