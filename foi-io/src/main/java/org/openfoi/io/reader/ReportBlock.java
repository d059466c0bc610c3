package org.openfoi.io.reader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openfoi.io.source.SourceLine;
import org.openfoi.model.source.SourceSpan;

/**
 * Lines of a report that belong together: a paragraph, an item of a list, a heading.
 *
 * @param lines the lines, none of them blank
 * @param whole their words, with the mark
 * @param role what the first line is by its words
 * @param mark the number or bullet that it begins with
 * @param gap whether a blank line, or nothing at all, is above it
 */
record ReportBlock(
    List<SourceLine> lines, Block whole, ReportRole role, Optional<ReportMark> mark, boolean gap) {
  private static final int LONGEST_HEADING = 100;
  private static final int LONGEST_NAME = 40;
  private static final Pattern HEADING =
      Pattern.compile("[\\p{Lu}\\d].*\\p{L}.*(?<![.:;,\\u2019\\u201D])");
  private static final Pattern TABLE_ROW =
      Pattern.compile(".*\\t(?:[^\\p{L}\\t]*\\d[^\\p{L}\\t]*(?:\\t.*)?|.* .*)");
  private static final Pattern NOTHING =
      Pattern.compile("none|nil|no|n/a|not applicable", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[^.:;,]*");

  /** Whether a line looks like a heading without a letter. */
  static boolean looksLikeHeading(String line) {
    return line.length() <= LONGEST_HEADING
        && HEADING.matcher(line).matches()
        && !TABLE_ROW.matcher(line).matches()
        && !NOTHING.matcher(line).matches();
  }

  boolean looksLikeHeading() {
    return role == ReportRole.TEXT
        && mark.isEmpty()
        && lines.size() == 1
        && looksLikeHeading(whole.text());
  }

  /** How far it is from the left edge. */
  int indent() {
    return whole.start().getColumn() - 1;
  }

  /** The words without the mark; empty if there are none. */
  Optional<Block> words() {
    int end = mark.map(ReportMark::end).orElse(0);
    return end < whole.text().length() ? Optional.of(whole.from(end)) : Optional.empty();
  }

  /** Where the mark stands; nowhere if there is none. */
  List<SourceSpan> markSpans() {
    return mark.map(m -> whole.spans(0, m.end())).orElse(List.of());
  }

  /**
   * The offset in the whole text at which the text of a strand begins: below a bullet with a short
   * name stands an indented text.
   */
  Optional<Integer> strandText() {
    if (lines.size() < 2 || mark.filter(ReportMark::isBullet).isEmpty()) {
      return Optional.empty();
    }
    String first = lines.get(0).cell().text();
    int markEnd = mark.orElseThrow().end();
    boolean named = first.length() > markEnd
        && first.length() - markEnd <= LONGEST_NAME
        && NAME.matcher(first.substring(markEnd)).matches();
    boolean indented = lines.get(1).cell().span().getColumn() - 1 > indent();
    boolean starts = Character.isUpperCase(lines.get(1).cell().text().charAt(0));
    return named && indented && starts ? Optional.of(first.length() + 1) : Optional.empty();
  }
}
