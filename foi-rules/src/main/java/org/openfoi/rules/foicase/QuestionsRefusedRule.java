package org.openfoi.rules.foicase;

import java.util.List;
import java.util.Set;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * A letter that says it refuses question 4, sent with an attachment that refuses question 6 as
 * well, is not a notice of all that is refused; and one that refuses what the attachment answers is
 * wrong too.
 *
 * <p>Silent for documents of different days, for reviews, and where a document names no question
 * that it refuses.
 */
public final class QuestionsRefusedRule extends BaseRule<FoiCase> {

  /** The rule. */
  public QuestionsRefusedRule() {
    super(
        FoiCase.class,
        RuleDescription.builder("case/questions-refused")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record("the documents of the case"))
            .asks("The documents of a case agree on which questions are refused.")
            .silent(
                "Silent for documents of different days, for reviews, and where a document names no question that it refuses."));
  }

  @Override
  public void check(FoiCase foiCase, Findings findings) {
    List<Document> documents = Document.of(foiCase);
    if (documents.size() < 2) {
      return;
    }
    for (Document letter : documents) {
      Set<QuestionNumber> noticed = letter.noticed();
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
      Findings findings, Document letter, Set<QuestionNumber> noticed, Document other) {
    Set<QuestionNumber> refused = other.refused();
    for (QuestionNumber number : refused) {
      if (letter.response().isPresent() && !Numbers.covers(noticed, number)) {
        findings.add(
            "the notice refuses question%s, but question %s is refused as well"
                .formatted(Numbers.list(noticed), number),
            letter.pointer(),
            letter.notices().get(0).getSpans());
      }
    }
    for (QuestionNumber number : other.disclosed()) {
      if (noticed.contains(number) && !Numbers.covers(refused, number)) {
        findings.add(
            "the notice refuses question %s, but another document answers it".formatted(number),
            letter.pointer(),
            letter.notices().get(0).getSpans());
      }
    }
  }
}
