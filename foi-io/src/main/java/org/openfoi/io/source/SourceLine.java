package org.openfoi.io.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openfoi.model.source.SourceSpan;

/**
 * One line of a text, without its line end: as it was given, and cleaned.
 *
 * <p>Cleaned text has every kind of space but the tab as U+0020, every kind of hyphen as U+002D,
 * and no invisible characters (zero width space, word joiner, byte order mark, soft hyphen). A tab
 * is U+0020 as well in a text whose words are parted by tabs throughout, for then it parts no
 * cells. Spans always point to the characters given.
 */
public final class SourceLine {
  private final SourceText text;
  private final int number;
  private final int start;
  private final int end;
  private volatile int @Nullable [] invisible;

  SourceLine(SourceText text, int number, int start, int end) {
    this.text = text;
    this.number = number;
    this.start = start;
    this.end = end;
  }

  /** The line's number, from 1. */
  public int number() {
    return number;
  }

  /** The offset of the line's first character in the text's {@code characters()}, from 0. */
  public int offset() {
    return start;
  }

  /** The characters as they were given. */
  public String raw() {
    return text.characters().substring(start, end);
  }

  /** The cleaned text, with the space at its ends. */
  public String text() {
    return clean(start, end);
  }

  /** Whether there is nothing but space and invisible characters. */
  public boolean isBlank() {
    for (int i = start; i < end; i++) {
      if (!isGap(text.characters().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The whole line as one cell, without the space at its ends. */
  public Cell cell() {
    return cell(start, end);
  }

  /**
   * The cells of a line, separated by tabs, each without the space at its ends. A line without a
   * tab is one cell, and so is one of a text in which tabs stand for spaces; a tab at either end
   * makes an empty cell there.
   */
  public List<Cell> cells() {
    if (text.tabsAreSpaces()) {
      return List.of(cell());
    }
    List<Cell> cells = new ArrayList<>(3);
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || text.characters().charAt(i) == '\t') {
        cells.add(cell(from, i));
        from = i + 1;
      }
    }
    return cells;
  }

  /**
   * A part of a cell of this line, without the space at its ends.
   *
   * @param from the offset in the cell's text of the first character
   * @param to the offset behind the last one
   */
  public Cell part(Cell cell, int from, int to) {
    int first = start + cell.span().getColumn() - 1;
    if (cell.span().getLength() == cell.text().length()) {
      return cell(first + from, first + to);
    }
    int begin = skip(first, from);
    return cell(begin, skip(begin, to - from));
  }

  /**
   * The offset in a cell's text of a character of the line.
   *
   * @param offset the character's offset in the text's {@code characters()}; one before the cell
   *     counts as its first, one behind it as its end
   */
  public int offsetIn(Cell cell, int offset) {
    int first = start + cell.span().getColumn() - 1;
    if (cell.span().getLength() == cell.text().length()) {
      return Math.max(0, Math.min(offset - first, cell.text().length()));
    }
    int to = Math.max(first, Math.min(offset, first + cell.span().getLength()));
    return to - first - (invisibleBefore(to) - invisibleBefore(first));
  }

  /** The offset that a count of visible characters ends at. */
  private int skip(int offset, int visible) {
    if (visible <= 0) {
      return offset;
    }
    int count = offset - invisibleBefore(offset) + visible;
    int low = 0;
    int high = invisible().length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (invisible()[middle] - middle < count) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return count + low;
  }

  /** How many invisible characters of the line stand before an offset. */
  private int invisibleBefore(int offset) {
    int found = Arrays.binarySearch(invisible(), offset);
    return found >= 0 ? found : -found - 1;
  }

  /** The offsets of the invisible characters; looked for once, however many parts are asked for. */
  private int[] invisible() {
    int[] known = invisible;
    if (known == null) {
      known = IntStream.range(start, end)
          .filter(at -> isInvisible(text.characters().charAt(at)))
          .toArray();
      invisible = known;
    }
    return known;
  }

  /** How many tabs there are. */
  long tabs() {
    return raw().chars().filter(c -> c == '\t').count();
  }

  /** How many gaps between two words have a tab in them, or how many have none. */
  int gaps(boolean withTab) {
    int count = 0;
    boolean word = false;
    boolean gap = false;
    boolean tab = false;
    for (int i = start; i < end; i++) {
      char c = text.characters().charAt(i);
      if (isInvisible(c)) {
        continue;
      }
      if (isGap(c)) {
        gap = word;
        tab |= c == '\t';
      } else {
        count += gap && tab == withTab ? 1 : 0;
        word = true;
        gap = false;
        tab = false;
      }
    }
    return count;
  }

  @Override
  public String toString() {
    return number + ": " + text();
  }

  private Cell cell(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && isGap(text.characters().charAt(first))) {
      first++;
    }
    while (first < last && isGap(text.characters().charAt(last - 1))) {
      last--;
    }
    SourceSpan span = SourceSpan.builder()
        .document(text.document())
        .line(number)
        .column(first - start + 1)
        .length(last - first)
        .build();
    return new Cell(clean(first, last), span);
  }

  private String clean(int from, int to) {
    String characters = text.characters();
    int dirty = from;
    boolean tabs = !text.tabsAreSpaces();
    while (dirty < to && isPlain(characters.charAt(dirty), tabs)) {
      dirty++;
    }
    if (dirty == to) {
      return characters.substring(from, to);
    }
    StringBuilder clean = new StringBuilder(to - from).append(characters, from, dirty);
    for (int i = dirty; i < to; i++) {
      char c = characters.charAt(i);
      if (isPlain(c, tabs)) {
        clean.append(c);
      } else if (isHyphen(c)) {
        clean.append('-');
      } else if (!isInvisible(c)) {
        clean.append(' ');
      }
    }
    return clean.toString();
  }

  private static boolean isPlain(char c, boolean tabs) {
    return c < '\u0085' ? c >= ' ' || tabs && c == '\t' : !isGap(c) && !isHyphen(c);
  }

  private static boolean isHyphen(char c) {
    return c == '\u2010' || c == '\u2011';
  }

  private static boolean isGap(char c) {
    return c <= ' '
        || c >= '\u0085' && (Character.isSpaceChar(c) || c == '\u0085' || isInvisible(c));
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
  }
}
