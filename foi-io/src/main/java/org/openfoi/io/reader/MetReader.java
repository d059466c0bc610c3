package org.openfoi.io.reader;

import java.util.regex.Pattern;

/**
 * Reads a reply of the Metropolitan Police: the request, the decision with the exemptions one a
 * line, the reasons for the decision.
 */
public final class MetReader extends LetterLayout {
  private static final Pattern REFERENCE =
      Pattern.compile("\\b\\d\\d\\.FOI\\.\\d\\d\\.\\d{4,6}\\b");
  private static final Pattern DECIDED =
      Pattern.compile("(?i)today decided to|seek(?:s|ing)? access to the following");

  /** Makes a reader. */
  public MetReader() {
    super("Met reply");
  }

  @Override
  public int fit(Marks marks) {
    return (marks.find(REFERENCE, 30) ? 70 : 0) + (marks.find(DECIDED) ? 25 : 0);
  }
}
