package org.openfoi.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.Breakdown;
import org.openfoi.model.response.BreakdownPart;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.Figure;
import org.openfoi.model.response.Outcome;
import org.openfoi.model.response.ReplyKind;

/** What people ask of a case. */
final class Cases {
  private Cases() {}

  /**
   * A figure of a case.
   *
   * @param questions the questions that it answers
   * @param label what it is of, where it stands in a breakdown
   */
  record CaseFigure(List<QuestionNumber> questions, String label, Figure figure) {}

  /** All answers, reply by reply. */
  static List<Answer> answers(FoiCase foiCase) {
    return foiCase.getResponses().stream()
        .flatMap(response -> response.getAnswers().stream())
        .toList();
  }

  /** How many answers there are of each kind, in the order in which the kinds first come. */
  static Map<String, Integer> answersByKind(FoiCase foiCase) {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    answers(foiCase).forEach(answer -> kinds.merge(answer.getKind(), 1, Integer::sum));
    return kinds;
  }

  /** What the replies do that do not answer: acknowledge, extend, transfer. */
  static List<ReplyKind> replies(FoiCase foiCase) {
    return foiCase.getResponses().stream()
        .map(response -> response.getReply())
        .filter(kind -> kind != ReplyKind.SUBSTANTIVE && kind != ReplyKind.OTHER)
        .toList();
  }

  /** What came of the request. */
  static Optional<Outcome> outcome(FoiCase foiCase) {
    return Outcome.of(answers(foiCase));
  }

  /** The documents that tell of the case. */
  static Set<String> documents(FoiCase foiCase) {
    Set<String> documents = new LinkedHashSet<>();
    foiCase.getResponses().forEach(response -> response.getDocument().ifPresent(documents::add));
    foiCase.allNotices().forEach(notice -> notice.getDocument().ifPresent(documents::add));
    return documents;
  }

  /** All figures: those on their own, and the parts and totals of breakdowns. */
  static List<CaseFigure> figures(FoiCase foiCase) {
    List<CaseFigure> figures = new ArrayList<>();
    for (Answer answer : answers(foiCase)) {
      if (answer instanceof Disclosed disclosed) {
        List<QuestionNumber> questions = answer.getQuestions();
        disclosed.getFigures().forEach(f -> figures.add(new CaseFigure(questions, "", f)));
        for (Breakdown table : disclosed.getBreakdowns()) {
          for (BreakdownPart part : table.getParts()) {
            figures.add(new CaseFigure(questions, part.getLabel(), part.getFigure()));
          }
          table.getTotal().ifPresent(f -> figures.add(new CaseFigure(questions, "total", f)));
        }
      }
    }
    return figures;
  }
}
