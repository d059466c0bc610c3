package org.openfoi.io.source;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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

  /** Whether at least half of the lines with tabs have as many of them as most have. */
  private static boolean haveRowsOfATable(List<SourceLine> lines) {
    Map<Long, Long> rows = lines.stream()
        .map(SourceLine::tabs)
        .filter(tabs -> tabs > 0)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    long all = rows.values().stream().mapToLong(Long::longValue).sum();
    return rows.values().stream().anyMatch(alike -> alike * 2 >= all);
  }
}
