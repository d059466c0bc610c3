package org.openfoi.io.reader;

import java.util.List;
import java.util.Optional;
import org.openfoi.io.source.SourceText;

/** All readers of documents, and which of them reads a document. */
public final class DocumentReaders {
  /** A document that fits no layout better than this is of none. */
  private static final int LEAST = 30;

  private static final DocumentReader<?> GENERAL = new GeneralReader();

  private static final List<DocumentReader<?>> ALL = List.of(
      new InspectionTableReader(),
      new CommitteeReportReader(),
      new DisclosureLogReader(),
      new SingleOnlineHomeReader(),
      new QuestionAndAnswerReader(),
      new HarmDocumentReader(),
      new MetReader(),
      new NorthYorkshireReader(),
      new TwoDutiesReader(),
      new NorthumbriaReader(),
      new PsniReader(),
      new NorfolkSuffolkReader(),
      new LetterheadReader(),
      new MailReader(),
      new GeneralLetterReader(),
      GENERAL);

  private DocumentReaders() {}

  /** One reader for each layout. */
  public static List<DocumentReader<?>> all() {
    return ALL;
  }

  /** The reader whose layout a document fits best; empty for a text of no known layout. */
  public static Optional<DocumentReader<?>> recognise(SourceText text) {
    Marks marks = Marks.of(text);
    DocumentReader<?> best = null;
    int fit = LEAST;
    for (DocumentReader<?> reader : ALL) {
      int own = reader instanceof Recognised recognised ? recognised.fit(marks) : 0;
      if (own > fit) {
        best = reader;
        fit = own;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Reads a document of any layout; one of no known layout is read by what can be found in any
   * text, and a finding says so.
   */
  public static ReadResult<?> read(SourceText text) {
    DocumentReader<?> reader = recognise(text).orElse(null);
    return reader == null ? GENERAL.read(text) : reader.read(text);
  }
}
