package org.openfoi.io.reader;

import java.util.List;

/** All readers of documents. */
public final class DocumentReaders {
  private static final List<DocumentReader<?>> ALL =
      List.of(new InspectionTableReader(), new CommitteeReportReader());

  private DocumentReaders() {}

  /** One reader for each layout. */
  public static List<DocumentReader<?>> all() {
    return ALL;
  }
}
