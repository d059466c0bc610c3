package org.openfoi.io.csv;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.row.AnswerRow;
import org.openfoi.model.row.ClaimRow;
import org.openfoi.model.row.FactorRow;
import org.openfoi.model.row.FigureRow;

/**
 * The rows of a case.
 *
 * <p>All rows of one case begin with the same reference and authority: those of the case, or else
 * the first that its request, a reply or a notice names. Replies, answers, notices and claims are
 * numbered from 1 in the order of the case, the notices of the replies before the others.
 *
 * <pre>{@code
 * String csv = FoiCsv.answers().write(CaseRows.answers(foiCase));
 * }</pre>
 */
public final class CaseRows {
  private CaseRows() {}

  /**
   * A row for each question of each answer, in the order of the case; then one for each question to
   * which no answer refers.
   */
  public static List<AnswerRow> answers(FoiCase foiCase) {
    return new AnswersOfCase(foiCase).rows().toList();
  }

  /** A row for each claim of each notice, exemptions before other grounds. */
  public static List<ClaimRow> claims(FoiCase foiCase) {
    return notices(foiCase).flatMap(NoticeOfCase::claims).toList();
  }

  /** A row for each figure of each answer: those on their own, then those of its breakdowns. */
  public static List<FigureRow> figures(FoiCase foiCase) {
    CaseKey key = CaseKey.of(foiCase);
    return IntStream.range(0, foiCase.getResponses().size())
        .boxed()
        .flatMap(i -> new FiguresOfReply(key, i + 1, foiCase.getResponses().get(i)).rows())
        .toList();
  }

  /** A row for each factor of each public-interest test. */
  public static List<FactorRow> factors(FoiCase foiCase) {
    return notices(foiCase).flatMap(NoticeOfCase::factors).toList();
  }

  private static Stream<NoticeOfCase> notices(FoiCase foiCase) {
    CaseKey key = CaseKey.of(foiCase);
    Stream.Builder<NoticeOfCase> notices = Stream.builder();
    int number = 0;
    int reply = 0;
    for (FoiResponse response : foiCase.getResponses()) {
      reply++;
      for (var notice : response.getNotices()) {
        notices.add(NoticeOfCase.inReply(key, ++number, notice, reply, response));
      }
    }
    for (var notice : foiCase.getNotices()) {
      notices.add(NoticeOfCase.alone(key, ++number, notice));
    }
    return notices.build();
  }
}
