package org.openfoi.io.reader;

import java.util.regex.Pattern;

/**
 * Reads a reply of the Police Service of Northern Ireland: fields at the top, one decision for all,
 * then question and answer by turns.
 */
public final class PsniReader extends LetterLayout {
  private static final Pattern NUMBER = Pattern.compile("(?i)^request number\\b");
  private static final Pattern FIELD = Pattern.compile("(?i)^(?:category|keyword|subject)\\b");

  /** Makes a reader. */
  public PsniReader() {
    super("PSNI reply");
  }

  @Override
  public int fit(Marks marks) {
    return marks.find(NUMBER, 12) && marks.find(FIELD, 12) ? 90 : 0;
  }
}
