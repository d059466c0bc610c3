package org.openfoi.rules.foicase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openfoi.model.deadline.RequestDates;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.law.Regime;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.request.Question;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.rules.response.Reply;
import org.openfoi.rules.rule.QuestionSet;
import org.openfoi.rules.rule.Traits;

/**
 * A case with what many rules ask of it, looked up once: its documents, its notices, its regime.
 */
public final class CaseFile {
  private final FoiCase foiCase;
  private final Optional<FoiRequest> request;
  private final Optional<RequestDates> dates;
  private final List<Document> documents;
  private final List<RefusalNotice> notices;
  private final Regime regime;
  private final QuestionSet asked = new QuestionSet();
  private final QuestionSet answered = new QuestionSet();
  private boolean numberedInOrder = true;

  private CaseFile(FoiCase foiCase) {
    this.foiCase = foiCase;
    this.request = foiCase.getRequest();
    this.dates = request.isPresent() ? request.orElseThrow().getDates() : Optional.empty();
    this.documents = Document.of(foiCase);
    this.notices = foiCase.allNotices();
    this.regime = Days.regime(foiCase, request, notices);
    for (int i = 0; i < documents.size(); i++) {
      answered.addAll(documents.get(i).answered());
    }
    List<Question> questions = questions();
    for (int i = 0; i < questions.size(); i++) {
      Optional<QuestionNumber> number = questions.get(i).getNumber();
      if (number.isPresent()) {
        QuestionNumber asks = number.orElseThrow();
        asked.add(asks);
        numberedInOrder &= asks.isWhole() && asks.getNumber().orElse(0) == i + 1;
      }
    }
  }

  /** What is plain about its days: the bits of its {@link Traits}. */
  public long daysLook() {
    long traits = 0;
    Optional<LocalDate> made =
        request.isPresent() ? request.orElseThrow().getMade() : Optional.empty();
    for (int i = 0; i < documents.size(); i++) {
      Optional<LocalDate> date = documents.get(i).date();
      if (date.isPresent()) {
        LocalDate day = date.orElseThrow();
        traits |= Traits.when(
            dates.isPresent() && Days.isSlow(dates.orElseThrow().getReceived(), day), Traits.SLOW);
        traits |= Traits.when(
            made.isPresent() && day.isBefore(made.orElseThrow())
                || dates.isPresent() && day.isBefore(dates.orElseThrow().getReceived()),
            Traits.EARLY);
      }
    }
    return traits;
  }

  /** The days of the request, if it has any. */
  public Optional<RequestDates> dates() {
    return dates;
  }

  /** Whether the questions that have a number are 1, 2, 3 and so on. */
  public boolean isNumberedInOrder() {
    return numberedInOrder;
  }

  /** Whether every question of the request has an answer with its number. */
  public boolean isAllAnswered() {
    return answered.coversAll(asked);
  }

  /** Whether every answer has the number of a question of the request. */
  public boolean isAllAsked() {
    return asked.coversAll(answered);
  }

  /** The file of a case. */
  public static CaseFile of(FoiCase foiCase) {
    return new CaseFile(foiCase);
  }

  /** The request, if the case has it. */
  public Optional<FoiRequest> request() {
    return request;
  }

  /** The case itself. */
  public FoiCase foiCase() {
    return foiCase;
  }

  /** The questions of the request. */
  List<Question> questions() {
    return request.isPresent() ? request.orElseThrow().getQuestions() : List.of();
  }

  /** The numbers of the questions of the request; not to be added to. */
  QuestionSet asked() {
    return asked;
  }

  /** A reply, by its index among those of the case. */
  public Reply reply(int index) {
    return documents.get(index).reply().orElseThrow();
  }

  /** Its replies, and then the notices that stand in none. */
  List<Document> documents() {
    return documents;
  }

  /** All notices: those of the replies, in order, and then the others. */
  public List<RefusalNotice> notices() {
    return notices;
  }

  /**
   * The regime: as the request was handled, or as the first notice names it, or as the authority's
   * nation makes likely.
   */
  public Regime regime() {
    return regime;
  }
}
