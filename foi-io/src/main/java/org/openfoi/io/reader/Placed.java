package org.openfoi.io.reader;

import java.util.List;
import org.openfoi.io.scan.Citation;
import org.openfoi.model.law.Provision;

/**
 * A citation in a paragraph.
 *
 * @param citation what is cited
 * @param start the offset of its first character in the paragraph's text
 * @param end the offset behind its last one
 */
record Placed(Citation citation, int start, int end) {
  List<Provision> provisions() {
    return citation.provisions();
  }

  /** Whether it begins in a sentence of the paragraph. */
  boolean isIn(Sentences.Sentence sentence) {
    return sentence.start() <= start && start < sentence.end();
  }

  /** The same in what is left of the paragraph from an offset on. */
  Placed from(int offset) {
    return new Placed(citation, start - offset, end - offset);
  }
}
