package org.openfoi.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.Breakdown;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.Figure;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.row.FigureRow;
import org.openfoi.model.source.SourceSpan;

/**
 * Makes the rows of the figures of one reply.
 *
 * @param reply its number in the case
 */
record FiguresOfReply(CaseKey key, int reply, FoiResponse response) {
  Stream<FigureRow> rows() {
    List<FigureRow> rows = new ArrayList<>();
    int number = 0;
    for (Answer answer : response.getAnswers()) {
      number++;
      if (answer instanceof Disclosed disclosed) {
        addRows(disclosed, number, rows);
      }
    }
    return rows.stream();
  }

  private void addRows(Disclosed answer, int number, List<FigureRow> rows) {
    for (Figure figure : answer.getFigures()) {
      rows.add(row(answer, number, figure, figure.getSpans()).build());
    }
    int place = 0;
    for (Breakdown breakdown : answer.getBreakdowns()) {
      int current = ++place;
      breakdown.getParts().forEach(part -> {
        List<SourceSpan> spans =
            part.getSpans().isEmpty() ? part.getFigure().getSpans() : part.getSpans();
        rows.add(row(answer, number, part.getFigure(), spans)
            .breakdown(current)
            .title(breakdown.getTitle())
            .label(part.getLabel())
            .build());
      });
      breakdown
          .getTotal()
          .ifPresent(total -> rows.add(row(answer, number, total, total.getSpans())
              .breakdown(current)
              .title(breakdown.getTitle())
              .total(true)
              .build()));
    }
  }

  private FigureRow.Builder row(
      Disclosed answer, int number, Figure figure, List<SourceSpan> spans) {
    FigureRow.Builder row = FigureRow.builder();
    return row.reference(key.reference())
        .authority(key.authority())
        .force(key.force())
        .reply(reply)
        .answer(number)
        .questions(answer.getQuestions())
        .amount(figure.getAmount())
        .measure(figure.getMeasure())
        .unit(figure.getUnit())
        .asAt(figure.getAsAt())
        .approximate(figure.isApproximate())
        .spans(spans);
  }
}
