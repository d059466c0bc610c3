package org.openfoi.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.request.Question;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.AvailableElsewhere;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.response.OutsideDuty;
import org.openfoi.model.row.AnswerRow;
import org.openfoi.model.source.Link;
import org.openfoi.model.source.Passage;

/** Makes the rows of a case's questions and answers. */
final class AnswersOfCase {
  private final CaseKey key;
  private final FoiCase foiCase;
  private final List<Question> questions;

  AnswersOfCase(FoiCase foiCase) {
    this.key = CaseKey.of(foiCase);
    this.foiCase = foiCase;
    this.questions = foiCase.getRequest().map(FoiRequest::getQuestions).orElse(List.of());
  }

  Stream<AnswerRow> rows() {
    List<AnswerRow> rows = new ArrayList<>();
    int reply = 0;
    for (FoiResponse response : foiCase.getResponses()) {
      reply++;
      int number = 0;
      for (Answer answer : response.getAnswers()) {
        AnswerRow row =
            row(answer).reply(reply).answer(++number).date(response.getDate()).build();
        addForEachQuestion(answer, row, rows);
      }
    }
    return Stream.concat(rows.stream(), unanswered());
  }

  /** All that does not depend on the question. */
  private AnswerRow.Builder row(Answer answer) {
    AnswerRow.Builder row = row();
    row.kind(answer.getKind()).answerText(text(answer.getWords())).spans(answer.getSpans());
    if (answer instanceof Disclosed disclosed) {
      row.links(addresses(disclosed.getLinks())).attachments(disclosed.getAttachments());
    } else if (answer instanceof AvailableElsewhere elsewhere) {
      row.links(addresses(elsewhere.getLinks())).attachments(elsewhere.getAttachments());
    } else if (answer instanceof OutsideDuty outside) {
      row.ground(outside.getGround());
    }
    return row.provisions(answer.provisions());
  }

  private AnswerRow.Builder row() {
    AnswerRow.Builder row = AnswerRow.builder();
    return row.reference(key.reference()).authority(key.authority()).force(key.force());
  }

  private void addForEachQuestion(Answer answer, AnswerRow row, List<AnswerRow> rows) {
    if (answer.getQuestions().isEmpty()) {
      rows.add(row);
    }
    for (QuestionNumber number : answer.getQuestions()) {
      rows.add(AnswerRow.builder()
          .from(row)
          .question(number)
          .questionText(asked(number).map(Question::getText))
          .build());
    }
  }

  private static List<String> addresses(List<Link> links) {
    return links.stream().map(Link::getAddress).toList();
  }

  /** The question of a number, or the one that it is a part of. */
  private Optional<Question> asked(QuestionNumber number) {
    return Stream.of(number, number.whole())
        .flatMap(wanted -> questions.stream()
            .filter(question -> question.getNumber().filter(wanted::equals).isPresent()))
        .findFirst();
  }

  private Stream<AnswerRow> unanswered() {
    List<QuestionNumber> answered = foiCase.getResponses().stream()
        .flatMap(response -> response.getAnswers().stream())
        .flatMap(answer -> answer.getQuestions().stream())
        .toList();
    return questions.stream()
        .filter(question ->
            question.getNumber().stream().noneMatch(number -> isAmong(number, answered)))
        .map(question -> row()
            .question(question.getNumber())
            .questionText(question.getText())
            .spans(question.getSpans())
            .build());
  }

  /** Whether the number, a part of it, or what it is a part of is answered. */
  private static boolean isAmong(QuestionNumber number, List<QuestionNumber> answered) {
    return answered.stream()
        .anyMatch(other ->
            other.equals(number) || other.whole().equals(number) || other.equals(number.whole()));
  }

  /** The words of passages, a blank line between them; none without passages. */
  static Optional<String> text(List<Passage> passages) {
    return passages.isEmpty()
        ? Optional.empty()
        : Optional.of(passages.stream().map(Passage::getText).collect(Collectors.joining("\n\n")));
  }
}
