package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a letter prints at the top or the bottom of each of its pages: the lines around a page's
 * number that are printed there again and again, and the number where it stands alone.
 */
final class PageBreaks {
  private static final int LONGEST = 160;
  private static final int MOST_LINES = 5;
  private static final int LETTERHEAD = 8;
  private static final int FAR_RIGHT = 15;
  private static final Pattern NUMBER =
      Pattern.compile("(?i)(?:.{0,120}\\b)?page \\d{1,3}(?: ?(?:of|/) ?\\d{1,3})?");
  private static final Pattern ALONE = Pattern.compile("[-\u2013]? ?\\d{1,2} ?[-\u2013]?");

  private PageBreaks() {}

  /**
   * The paragraphs without those that belong to the pages.
   *
   * @param structure takes those
   */
  static List<Block> leftOut(List<Block> paragraphs, List<Structure> structure) {
    Set<Integer> printed = printed(paragraphs);
    if (printed.isEmpty()) {
      return paragraphs;
    }
    List<Block> left = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (printed.contains(i)) {
        paragraphs
            .get(i)
            .spans()
            .forEach(span -> structure.add(new Structure(Structure.Kind.FURNITURE, span)));
      } else {
        left.add(paragraphs.get(i));
      }
    }
    return left;
  }

  private static Set<Integer> printed(List<Block> paragraphs) {
    Set<Integer> printed = new HashSet<>();
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (isAlone(paragraphs.get(i))) {
        printed.add(i);
      } else if (isNumber(paragraphs.get(i).text())) {
        numbers.add(i);
      }
    }
    if (numbers.size() > 1) {
      Map<String, Integer> pages = new HashMap<>();
      int from = 0;
      for (int at : numbers) {
        from = Math.max(from, at - MOST_LINES);
        int to = Math.min(paragraphs.size(), at + MOST_LINES + 1);
        around(paragraphs.subList(from, to)).forEach(text -> pages.merge(text, 1, Integer::sum));
        from = to;
      }
      for (int at : numbers) {
        if (at > LETTERHEAD) {
          addRun(at, -1, paragraphs, pages, printed);
          addRun(at, 1, paragraphs, pages, printed);
        }
      }
    }
    return printed;
  }

  private static Set<String> around(List<Block> lines) {
    return lines.stream().map(Block::text).collect(Collectors.toSet());
  }

  /** Adds the lines on one side of a number that are near those of other pages too. */
  private static void addRun(
      int at, int step, List<Block> paragraphs, Map<String, Integer> pages, Set<Integer> printed) {
    for (int i = at + step;
        i >= 0
            && i < paragraphs.size()
            && Math.abs(i - at) <= MOST_LINES
            && pages.getOrDefault(paragraphs.get(i).text(), 0) > 1;
        i += step) {
      printed.add(i);
    }
  }

  private static boolean isNumber(String text) {
    return text.length() <= LONGEST
        && Character.isDigit(text.charAt(text.length() - 1))
        && (text.contains("age ") || text.contains("AGE "))
        && NUMBER.matcher(text).matches();
  }

  /** A number alone in the middle of a line, or at its right. */
  private static boolean isAlone(Block block) {
    return block.start().getColumn() > FAR_RIGHT && ALONE.matcher(block.text()).matches();
  }
}
