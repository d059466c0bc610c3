package org.openfoi.io.reader;

import java.util.regex.Pattern;

/**
 * Reads a reply that opens with the two duties of section 1 and goes on with section 17, as several
 * forces write them.
 */
public final class TwoDutiesReader extends LetterLayout {
  private static final Pattern DUTIES = Pattern.compile(
      "(?i)(?:two|2) (?:duties|obligations|requirements)|section 1 of the (?:Freedom|Act|FOI).{0,80}(?:duties|obligations|places)");

  /** Makes a reader. */
  public TwoDutiesReader() {
    super("two-duties reply");
  }

  @Override
  public int fit(Marks marks) {
    return marks.find(DUTIES, 40) ? 70 : 0;
  }
}
