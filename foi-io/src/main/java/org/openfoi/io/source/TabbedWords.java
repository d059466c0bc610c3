package org.openfoi.io.source;

import java.util.List;

/**
 * Decides whether the tabs of a text stand for the spaces between words, as some programs that copy
 * text out of pages make them, or part the cells of tables.
 *
 * <p>They stand for spaces where next to no other space is between the words of the text, and its
 * lines have as many words as sentences happen to have: the rows of a table, even of one whose
 * cells are single words and figures, mostly have the same number of cells.
 */
final class TabbedWords {
  /** Of so many gaps between words one may be another space, such as a no-break one. */
  private static final int OTHER = 10;

  private TabbedWords() {}

  static boolean in(String characters, List<SourceLine> lines) {
    return characters.indexOf('\t') >= 0 && arePartedByTabs(lines) && !haveRowsOfATable(lines);
  }

  private static boolean arePartedByTabs(List<SourceLine> lines) {
    int tabs = 0;
    int others = 0;
    for (SourceLine line : lines) {
      tabs += line.gaps(true);
      others += line.gaps(false);
    }
    return tabs > others * OTHER;
  }

  /** Whether at least half of the lines with a tab have the number of tabs that most have. */
  private static boolean haveRowsOfATable(List<SourceLine> lines) {
    int longest = lines.stream().mapToInt(line -> line.gaps(true)).max().orElse(0);
    int[] lengths = new int[longest + 1];
    int rows = 0;
    int commonest = 0;
    for (SourceLine line : lines) {
      int tabs = line.gaps(true);
      if (tabs > 0) {
        rows++;
        commonest = Math.max(commonest, ++lengths[tabs]);
      }
    }
    return commonest * 2 >= rows;
  }
}
