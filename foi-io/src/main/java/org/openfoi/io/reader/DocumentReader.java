package org.openfoi.io.reader;

import org.openfoi.io.source.SourceText;

/**
 * Reads the documents of one layout; stateless, so one instance serves every thread.
 *
 * @param <T> what such a document is read as
 */
public interface DocumentReader<T> {
  /** What the layout is called, for people: {@code "inspection table"}. */
  String layout();

  /**
   * Reads a document. Whatever the text is, this returns: what could be read is the value, and the
   * trouble is in the findings.
   */
  ReadResult<T> read(SourceText text);
}
