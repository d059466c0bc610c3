package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openfoi.io.source.Cell;
import org.openfoi.io.source.SourceLine;
import org.openfoi.io.source.SourceText;

/** What the first and the last lines of a document show of its layout. */
final class Marks {
  private static final int FIRST = 250;
  private static final int LAST = 40;
  private static final int WRAPPED_FROM = 55;
  private static final int WRAPPED_TO = 80;

  private final List<Block> first = new ArrayList<>();
  private final List<Block> last = new ArrayList<>();
  private final Set<HeadingKind> headings = EnumSet.noneOf(HeadingKind.class);
  private final boolean wrapped;
  private boolean table;

  private Marks(SourceText text) {
    List<SourceLine> lines = text.lines();
    int wrappedLines = 0;
    int longer = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (i == FIRST) {
        i = Math.max(i, lines.size() - LAST);
      }
      if (lines.get(i).isBlank()) {
        continue;
      }
      table |= hasTableHeading(lines.get(i));
      Block block = Block.of(lines.get(i));
      (i < FIRST ? first : last).add(block);
      Headings.of(block).map(Heading::kind).ifPresent(headings::add);
      int length = block.text().length();
      boolean goesOn = i + 1 < lines.size() && !lines.get(i + 1).isBlank();
      if (length > WRAPPED_TO + 10) {
        longer++;
      } else if (length >= WRAPPED_FROM
          && goesOn
          && !isAlike(block, lines.get(i + 1))
          && ".:;?!".indexOf(block.text().charAt(length - 1)) < 0) {
        wrappedLines++;
      }
    }
    wrapped = wrappedLines > longer && wrappedLines > 2;
  }

  /** Whether two lines begin with the same word, as the entries of a list do. */
  private static boolean isAlike(Block line, SourceLine next) {
    int space = line.text().indexOf(' ');
    return space > 0 && next.cell().text().startsWith(line.text().substring(0, space + 1));
  }

  private static boolean hasTableHeading(SourceLine line) {
    List<Cell> cells = line.cells();
    return cells.size() > 1 && cells.size() < 20 && TableHeading.of(cells).isPresent();
  }

  /** Whether a line heads the columns of a table of extracts. */
  boolean showsTable() {
    return table;
  }

  static Marks of(SourceText text) {
    return new Marks(text);
  }

  /** Whether most long lines break in the middle of a sentence, as mail programs break them. */
  boolean isWrapped() {
    return wrapped;
  }

  boolean has(HeadingKind heading) {
    return headings.contains(heading);
  }

  /** The first lines that are not blank. */
  List<Block> first(int count) {
    return first.subList(0, Math.min(count, first.size()));
  }

  Optional<Block> firstLine() {
    return first.stream().findFirst();
  }

  /** Whether a pattern is found in one of the first lines. */
  boolean find(Pattern pattern, int lines) {
    return first(lines).stream().anyMatch(block -> pattern.matcher(block.text()).find());
  }

  /** Whether a pattern is found in any line looked at. */
  boolean find(Pattern pattern) {
    return find(pattern, FIRST)
        || last.stream().anyMatch(block -> pattern.matcher(block.text()).find());
  }
}
