package org.openfoi.io.reader;

import java.util.regex.Pattern;

/**
 * Reads a reply of North Yorkshire Police: extent and result of searches, the decision, the
 * answers, and an explanation of the exemptions.
 */
public final class NorthYorkshireReader extends LetterLayout {
  private static final Pattern HEADINGS =
      Pattern.compile("(?i)^(?:extent and results? of searches|exemption explanation)");

  /** Makes a reader. */
  public NorthYorkshireReader() {
    super("North Yorkshire reply");
  }

  @Override
  public int fit(Marks marks) {
    return marks.find(HEADINGS) ? 90 : 0;
  }
}
