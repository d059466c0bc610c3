package org.openfoi.io.reader;

import java.util.regex.Pattern;

/**
 * Reads a letter under a printed head: address, references, date, salutation, and page heads that
 * repeat within tables.
 */
public final class LetterheadReader extends LetterLayout {
  private static final Pattern REFERENCE = Pattern.compile("(?i)^(?:our|your) ref(?:erence)?\\b");
  private static final Pattern POSTCODE =
      Pattern.compile("\\b[A-Z]{1,2}\\d{1,2}[A-Z]? ?\\d[A-Z]{2}\\s*$");

  /** Makes a reader. */
  public LetterheadReader() {
    super("letterhead letter");
  }

  @Override
  public int fit(Marks marks) {
    return (marks.find(REFERENCE, 20) ? 35 : 0) + (marks.find(POSTCODE, 20) ? 20 : 0);
  }
}
