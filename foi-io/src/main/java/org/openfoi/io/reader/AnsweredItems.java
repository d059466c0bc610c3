package org.openfoi.io.reader;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds questions each of which has its answer right below, in a letter that does not say so: the
 * answers have headings, or the questions are called so and stand apart from what answers them.
 */
final class AnsweredItems {
  /** How many paragraphs a question has at most between its number and the heading below it. */
  private static final int LONGEST_QUESTION = 4;

  private final EchoLines lines;

  AnsweredItems(EchoLines lines) {
    this.lines = lines;
  }

  /** The paragraph above the first of two such questions; -1 if there are none. */
  int find() {
    int headed = headed();
    return headed >= 0 ? headed : called();
  }

  /** {@code 1. How many?}, {@code Response: 12}. */
  private int headed() {
    int first = -1;
    int last = -1;
    int found = 0;
    for (int i = 0; i < lines.size(); i++) {
      Optional<Heading> heading = Headings.of(lines.get(i));
      HeadingKind kind = heading.map(Heading::kind).orElse(null);
      if (kind == HeadingKind.QUESTION || kind == HeadingKind.CLARIFICATION) {
        return -1;
      }
      boolean answers = (kind == HeadingKind.RESPONSE || kind == HeadingKind.ANSWER)
          && heading.get().numbers().isEmpty();
      if (answers && last >= 0 && i - last <= LONGEST_QUESTION) {
        first = first < 0 ? last : first;
        found++;
        last = -1;
      } else if (kind == null && ItemMark.of(lines.get(i)).isPresent()) {
        last = i;
      }
    }
    return found > 1 ? first - 1 : -1;
  }

  /** {@code Q1 The piers}, and apart from it {@code Three.}. */
  private int called() {
    Set<String> numbers = new HashSet<>();
    int first = -1;
    int found = 0;
    int items = 0;
    for (int i = 0; i < lines.size(); i++) {
      Block block = lines.get(i);
      Optional<ItemMark> mark = ItemMark.of(block).filter(one -> isCalled(block, one));
      if (mark.isEmpty()) {
        if (!AnswerOpening.of(block.text()).isEmpty()) {
          return -1;
        }
        continue;
      }
      if (!numbers.add(mark.get().number())) {
        return -1;
      }
      items++;
      if (isAnsweredApart(i)) {
        first = first < 0 ? i : first;
        found++;
      }
    }
    return found > 1 && found >= items - 1 ? first - 1 : -1;
  }

  private static boolean isCalled(Block block, ItemMark mark) {
    return mark.isDigits()
        && "Qq".indexOf(block.text().charAt(0)) >= 0
        && mark.end() < block.text().length();
  }

  /** Whether what stands below a question is not the rest of it, nor asks more. */
  private boolean isAnsweredApart(int index) {
    Block item = lines.get(index);
    if (!lines.isAnsweredBelow(index) || Headings.of(lines.get(index + 1)).isPresent()) {
      return false;
    }
    Block below = lines.get(index + 1);
    boolean apart = below.firstLine() - item.lastLine() > 1
        || Asking.endsAsQuestion(item.text())
        || lines.answers(index + 1);
    return apart && !Asking.is(below.text());
  }
}
