package org.openfoi.io.source;

import org.openfoi.model.source.SourceSpan;

/**
 * One cell of a line: its cleaned text, and where it stands in the text that was given.
 *
 * @param text the cleaned text, without space at its ends; may be empty
 * @param span where its characters stand; of length 0 if there are none
 */
public record Cell(String text, SourceSpan span) {
  private static final int LONGEST_SHOWN = 80;

  /** The text for a message: what is longer than 80 characters is cut. */
  public String shown() {
    if (text.length() <= LONGEST_SHOWN) {
      return text;
    }
    boolean inPair = Character.isHighSurrogate(text.charAt(LONGEST_SHOWN - 1));
    return text.substring(0, inPair ? LONGEST_SHOWN - 1 : LONGEST_SHOWN) + "...";
  }

  /** Whether there is no text. */
  public boolean isEmpty() {
    return text.isEmpty();
  }
}
