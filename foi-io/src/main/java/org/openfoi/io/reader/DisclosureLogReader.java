package org.openfoi.io.reader;

import java.util.regex.Pattern;

/**
 * Reads a page of a disclosure log: a title with the reference, the request, the response with the
 * exemptions one a line, harm and public interest, the names of attachments, the web site's tail.
 */
public final class DisclosureLogReader extends LetterLayout {
  private static final Pattern TITLE = Pattern.compile("\\(\\w{1,8}[_/-]\\d{2,4}\\w?\\)\\s*$");
  private static final Pattern TAIL =
      Pattern.compile("^(?:Bookmark the permalink|Comments are closed)");

  /** Makes a reader. */
  public DisclosureLogReader() {
    super("disclosure-log page");
  }

  @Override
  public int fit(Marks marks) {
    boolean answers = marks.has(HeadingKind.RESPONSE) || marks.has(HeadingKind.ANSWER);
    if (!marks.has(HeadingKind.REQUEST) || !answers) {
      return 0;
    }
    return 50 + (marks.find(TITLE, 3) ? 25 : 0) + (marks.find(TAIL) ? 25 : 0);
  }
}
