package org.openfoi.io.reader;

import java.util.regex.Pattern;

/**
 * Reads a page of the web site that most English and Welsh forces share: banners about cookies
 * first, then often only the answers, to questions named by number.
 */
public final class SingleOnlineHomeReader extends LetterLayout {
  private static final Pattern BANNER = Pattern.compile(
      "(?i)cookies|exit this site|leave this site|this (?:site|website) is (?:a )?(?:new|beta)|\\bbeta\\b");

  /** Makes a reader. */
  public SingleOnlineHomeReader() {
    super("Single Online Home page");
  }

  @Override
  public int fit(Marks marks) {
    return marks.find(BANNER, 8) ? 85 : 0;
  }
}
