package org.openfoi.io.reader;

import java.util.regex.Pattern;

/**
 * Reads a letter of Norfolk or Suffolk Constabulary: the day first, the reference, the request, and
 * the response with its tables on one line each.
 */
public final class NorfolkSuffolkReader extends LetterLayout {
  private static final Pattern REFERENCE =
      Pattern.compile("(?i)^freedom of information request reference no:? ?FOI ?\\d+/\\d\\d");
  private static final Pattern RESPONSE = Pattern.compile("(?i)^response to your request");

  /** Makes a reader. */
  public NorfolkSuffolkReader() {
    super("Norfolk and Suffolk letter");
  }

  @Override
  public int fit(Marks marks) {
    return (marks.find(REFERENCE, 8) ? 75 : 0) + (marks.find(RESPONSE) ? 15 : 0);
  }
}
