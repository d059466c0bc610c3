package org.openfoi.io.reader;

/**
 * Reads the reasons for a refusal that are kept in a document of their own: harm, and a test of the
 * public interest for each exemption.
 */
public final class HarmDocumentReader extends LetterLayout {

  /** Makes a reader. */
  public HarmDocumentReader() {
    super("harm and public-interest document");
  }

  @Override
  public int fit(Marks marks) {
    boolean isLetter = marks.has(HeadingKind.REQUEST) || marks.has(HeadingKind.RESPONSE);
    boolean weighs = marks.has(HeadingKind.FACTORS_FOR) || marks.has(HeadingKind.FACTORS_AGAINST);
    boolean begins = marks.first(3).stream()
        .flatMap(line -> Headings.of(line).stream())
        .anyMatch(heading ->
            heading.kind() == HeadingKind.HARM || heading.kind() == HeadingKind.PUBLIC_INTEREST);
    return weighs && begins && !isLetter ? 80 : 0;
  }
}
