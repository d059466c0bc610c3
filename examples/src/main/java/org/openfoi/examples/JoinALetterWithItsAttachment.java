package org.openfoi.examples;

import java.util.List;
import org.openfoi.io.reader.CaseJoiner;
import org.openfoi.io.reader.DisclosureLogReader;
import org.openfoi.io.reader.QuestionAndAnswerReader;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.response.FoiResponse;

/** Joins a letter with the attachment that it names: the letter refuses, the attachment answers. */
public final class JoinALetterWithItsAttachment {
  private JoinALetterWithItsAttachment() {}

  /** Prints what each document of the case says to which question. */
  public static void main(String... args) {
    SourceText page = Sample.text("disclosure-log-page-1.txt");
    SourceText attachment = Sample.text("question-and-answer-1.txt");

    // snippet
    FoiCase letter = new DisclosureLogReader().read(page).value();
    FoiCase answers = new QuestionAndAnswerReader().read(attachment).value();
    for (FoiCase joined : CaseJoiner.join(List.of(letter, answers))) {
      System.out.println(joined.getReference().orElseThrow());
      for (FoiResponse reply : joined.getResponses()) {
        reply
            .getAnswers()
            .forEach(answer -> System.out.println(reply.getDocument().orElseThrow() + ": "
                + answer.getQuestions() + " " + answer.getKind()));
      }
    }
    // end
  }
}
