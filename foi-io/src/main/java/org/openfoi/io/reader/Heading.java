package org.openfoi.io.reader;

import java.util.List;
import java.util.Optional;
import org.openfoi.model.request.QuestionNumber;

/**
 * A heading of a letter.
 *
 * @param kind what it opens
 * @param words the heading as the document writes it
 * @param numbers the questions it names
 * @param rest what stands on the same line behind it
 */
record Heading(HeadingKind kind, Block words, List<QuestionNumber> numbers, Optional<Block> rest) {
  /** The heading's words without marks of emphasis and the colon at the end. */
  String text() {
    return Plain.text(words.text());
  }
}
