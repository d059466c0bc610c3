package org.openfoi.io.reader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The paragraphs of a reply that repeats questions, and what stands around each of them. */
final class EchoLines {
  private static final int NEAR = 5;

  /** No list of answers without the questions is longer. */
  private static final int MOST_ANSWERS = 15;

  private static final Pattern FOOTNOTE = Pattern.compile("\\(\\d\\)");

  private final List<Block> paragraphs;

  EchoLines(List<Block> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** Whether a heading in a paragraph is the subject of the letter. */
  boolean isSubject(Heading heading, int index) {
    return LetterHead.isSubject(heading, paragraphs, index);
  }

  int size() {
    return paragraphs.size();
  }

  Block get(int index) {
    return paragraphs.get(index);
  }

  /** Whether anything is asked from a paragraph on, or an item that is not the last is answered. */
  boolean asks(int from) {
    boolean answered = false;
    for (int i = from; i < paragraphs.size() && !ends(paragraphs.get(i)); i++) {
      boolean item = ItemMark.of(paragraphs.get(i)).isPresent();
      if (paragraphs.get(i).text().indexOf('?') > 0 || answered && item) {
        return true;
      }
      answered |= item && isAnsweredBelow(i) && !hasFigure(paragraphs.get(i));
    }
    return false;
  }

  /** Whether two questions or more have the number 1: those of parts of the request, each anew. */
  boolean beginAnew(int from) {
    int firsts = 0;
    for (int i = from; i < paragraphs.size() && !ends(paragraphs.get(i)); i++) {
      boolean first = ItemMark.of(paragraphs.get(i))
          .filter(mark -> mark.number().equals("1"))
          .isPresent();
      firsts += first && Asking.is(words(paragraphs.get(i))) ? 1 : 0;
    }
    return firsts > 1;
  }

  /** Whether there are more numbers than a request has questions, and nothing between them. */
  boolean isLongList(int from) {
    int items = 0;
    int others = 0;
    for (int i = from; i < paragraphs.size() && !ends(paragraphs.get(i)); i++) {
      boolean item = isDigits(i);
      items += item ? 1 : 0;
      others += item ? 0 : 1;
    }
    return items > MOST_ANSWERS && others < items / 4;
  }

  /** Whether {@code (1)} at the start of a paragraph stands behind words above it too. */
  boolean isFootnote(int index) {
    Matcher mark = FOOTNOTE.matcher(paragraphs.get(index).text());
    if (!mark.lookingAt()) {
      return false;
    }
    for (int i = Math.max(0, index - NEAR); i < index; i++) {
      String text = paragraphs.get(i).text();
      for (int at = text.indexOf(mark.group(), 1);
          at > 0;
          at = text.indexOf(mark.group(), at + 1)) {
        if (".,;\u201D\"\u2019 ".indexOf(text.charAt(at - 1)) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** By paragraph, whether it is an item of a list with one answer below the last item. */
  boolean[] answeredJointly() {
    boolean[] joint = new boolean[paragraphs.size()];
    for (int i = paragraphs.size() - 2; i >= 0; i--) {
      joint[i] = isDigits(i) && (isDigits(i + 1) ? joint[i + 1] : isAnsweredBelow(i));
    }
    return joint;
  }

  /** Whether a paragraph says that something is given, not held or refused. */
  boolean answers(int index) {
    return index < paragraphs.size()
        && Statements.of(paragraphs.get(index))
            .saysAny(
                Statement.INFORMATION_DISCLOSED,
                Statement.ATTACHED,
                Statement.NOT_HELD,
                Statement.AVAILABLE_ELSEWHERE,
                Statement.WITHHELD);
  }

  /** The words of an item behind its mark. */
  static String words(Block item) {
    return item.text().substring(ItemMark.of(item).orElseThrow().end());
  }

  /** Whether a paragraph is an item behind a bullet. */
  static boolean isBullet(Block block) {
    return "-\u2022\u25CF\u2013".indexOf(block.text().charAt(0)) >= 0;
  }

  /** Whether a paragraph begins with a number in digits. */
  boolean isDigits(int index) {
    return ItemMark.of(paragraphs.get(index)).filter(ItemMark::isDigits).isPresent();
  }

  /** Whether no paragraph begins with a number in digits. */
  boolean hasNoDigits() {
    return IntStream.range(0, size()).noneMatch(this::isDigits);
  }

  /** Whether a paragraph begins with a letter or roman numeral in brackets. */
  boolean isLettered(int index) {
    String text = paragraphs.get(index).text();
    return ItemMark.of(paragraphs.get(index))
        .filter(mark -> !mark.isDigits() && text.lastIndexOf(')', mark.end()) > 0)
        .isPresent();
  }

  /** Whether words are no sentence and hold no figure, so that they name what is asked for. */
  static boolean saysNothing(Optional<Block> words) {
    return words
        .map(Block::text)
        .filter(text -> text.split(" ", 4).length > 3)
        .filter(text -> !hasFigure(text) && ".!".indexOf(text.charAt(text.length() - 1)) < 0)
        .isPresent();
  }

  private static boolean hasFigure(Block item) {
    return hasFigure(words(item));
  }

  private static boolean hasFigure(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether an item with a number is followed by its part {@code a)}. */
  boolean hasParts(int index) {
    return index + 1 < paragraphs.size()
        && isDigits(index)
        && ItemMark.of(paragraphs.get(index + 1))
            .filter(mark -> mark.number().equals("a"))
            .isPresent();
  }

  /** Whether what is answered ends above a paragraph. */
  static boolean ends(Block block) {
    return EndMatter.is(block.text())
        || Courtesy.isClosing(block.text())
        || Statements.of(block).says(Statement.INTERNAL_REVIEW);
  }

  /** Whether a list stands below a question that is not the first: the answer to it. */
  boolean isListBelow(int index) {
    return index + 1 < paragraphs.size()
        && Asking.endsAsQuestion(paragraphs.get(index).text())
        && ItemMark.of(paragraphs.get(index))
            .filter(mark -> mark.isDigits() && !mark.isFirst())
            .isPresent()
        && ItemMark.of(paragraphs.get(index + 1))
            .filter(mark -> mark.isDigits() && mark.isFirst())
            .isPresent();
  }

  /** Whether a paragraph that is no item stands below. */
  boolean isAnsweredBelow(int index) {
    if (index + 1 == paragraphs.size()) {
      return false;
    }
    Block next = paragraphs.get(index + 1);
    return !ends(next) && ItemMark.of(next).isEmpty() && !Asking.isAnswered(paragraphs.get(index));
  }
}
