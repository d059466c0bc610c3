package org.openfoi.io.source;

import org.openfoi.model.internal.Shown;
import org.openfoi.model.source.SourceSpan;

/**
 * One cell of a line: its cleaned text, and where it stands in the text that was given.
 *
 * @param text the cleaned text, without space at its ends; may be empty
 * @param span where its characters stand; of length 0 if there are none
 */
public record Cell(String text, SourceSpan span) {
  /** The text for a message: what is longer than 80 characters is cut. */
  public String shown() {
    return Shown.shortened(text);
  }

  /** Whether there is no text. */
  public boolean isEmpty() {
    return text.isEmpty();
  }
}
