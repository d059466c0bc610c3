package org.openfoi.rules.foicase;

import java.util.List;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.law.Regime;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.request.Question;
import org.openfoi.rules.response.Reply;

/**
 * A case with what many rules ask of it, looked up once: its documents, its notices, its regime.
 */
public final class CaseFile {
  private final FoiCase foiCase;
  private final List<Document> documents;
  private final List<RefusalNotice> notices;
  private final Regime regime;

  private CaseFile(FoiCase foiCase) {
    this.foiCase = foiCase;
    this.documents = Document.of(foiCase);
    this.notices = foiCase.allNotices();
    this.regime = Days.regime(foiCase, notices);
  }

  /** The file of a case. */
  public static CaseFile of(FoiCase foiCase) {
    return new CaseFile(foiCase);
  }

  /** The case itself. */
  public FoiCase foiCase() {
    return foiCase;
  }

  /** The questions of the request. */
  List<Question> questions() {
    return foiCase.getRequest().isPresent()
        ? foiCase.getRequest().orElseThrow().getQuestions()
        : List.of();
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
  List<RefusalNotice> notices() {
    return notices;
  }

  /**
   * The regime: as the request was handled, or as the first notice names it, or as the authority's
   * nation makes likely.
   */
  Regime regime() {
    return regime;
  }
}
