package org.openfoi.io.reader;

import java.util.regex.Pattern;

/**
 * Reads a reply of Northumbria Police: provision of information held, the day of the reply, what
 * was asked, and answers point by point.
 */
public final class NorthumbriaReader extends LetterLayout {
  private static final Pattern TITLE = Pattern.compile("(?i)^provision of information held by");
  private static final Pattern ASKED = Pattern.compile("(?i)^you asked:?$");

  /** Makes a reader. */
  public NorthumbriaReader() {
    super("Northumbria reply");
  }

  @Override
  public int fit(Marks marks) {
    return (marks.find(TITLE, 5) ? 80 : 0) + (marks.find(ASKED) ? 15 : 0);
  }
}
