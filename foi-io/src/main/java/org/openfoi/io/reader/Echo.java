package org.openfoi.io.reader;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openfoi.model.request.QuestionNumber;

/**
 * The applicant's questions where a reply repeats them one by one, each above its answer, without a
 * heading to say which is which.
 *
 * <p>A paragraph that begins with a number is a question if it asks, or if the answer stands below
 * it; otherwise it is the answer to the question of that number. Question and answer may stand on
 * one line.
 */
final class Echo {
  private static final int LONGEST = 200;

  private final List<Block> paragraphs;
  private final Map<Block, Item> items = new IdentityHashMap<>();

  /**
   * A paragraph that repeats a question or gives its number.
   *
   * @param number its number, with those of the questions that it is a part of
   * @param mark the characters of the number
   * @param question the question's words
   * @param answer the words of the answer on the same line
   */
  record Item(
      Optional<QuestionNumber> number,
      Optional<Block> mark,
      Optional<Block> question,
      Optional<Block> answer) {}

  private boolean asksFirst;

  private Echo(List<Block> paragraphs) {
    this.paragraphs = paragraphs;
  }

  static Echo of(List<Block> paragraphs) {
    Echo echo = new Echo(paragraphs);
    int opening = echo.opening();
    if (opening >= 0) {
      echo.asksFirst = echo.isAnsweredApart(opening + 1);
    }
    if (opening >= 0 && !echo.asksFirst) {
      echo.read(opening + 1);
    }
    return echo;
  }

  /** Whether what is announced repeats all that was asked before it answers any of it. */
  boolean asksFirst() {
    return asksFirst;
  }

  /** Whether one heading of a response stands below two items or more. */
  private boolean isAnsweredApart(int from) {
    int items = 0;
    int itemsAbove = 0;
    int headings = 0;
    for (Block block : paragraphs.subList(from, paragraphs.size())) {
      if (ItemMark.of(block).isPresent()) {
        items++;
      } else if (isResponse(block)) {
        headings++;
        itemsAbove = items;
      }
    }
    return headings == 1 && itemsAbove > 1;
  }

  private static boolean isResponse(Block block) {
    return Headings.of(block)
        .filter(heading -> heading.kind() == HeadingKind.RESPONSE && heading.rest().isEmpty())
        .isPresent();
  }

  /** What a paragraph is, if it is a part of the echo. */
  Optional<Item> at(Block paragraph) {
    return Optional.ofNullable(items.get(paragraph));
  }

  /** The paragraph above the first question; -1 if there is none. */
  private int opening() {
    for (int i = 0; i < paragraphs.size(); i++) {
      if (announces(paragraphs.get(i))) {
        return i;
      }
    }
    return unannounced();
  }

  /**
   * The paragraph above two numbered questions, each with an answer right below it, in a letter that
   * announces none and has no heading for any.
   */
  private int unannounced() {
    int first = -1;
    for (int i = 1; i < paragraphs.size(); i++) {
      Block block = paragraphs.get(i);
      if (Headings.of(block).isPresent()) {
        return -1;
      }
      boolean answered = ItemMark.of(block).filter(ItemMark::isDigits).isPresent()
          && Asking.endsAsQuestion(block.text())
          && isAnsweredBelow(i)
          && !Asking.is(paragraphs.get(i + 1).text());
      if (answered && first >= 0) {
        return first;
      }
      first = answered ? i - 1 : first;
    }
    return -1;
  }

  /** Whether a paragraph ends with announcing the answers. */
  static boolean announces(Block paragraph) {
    String text = paragraph.text();
    if (!text.contains("below") && !text.contains("follow")
        || !text.contains("espon") && !text.contains("eply") && !text.contains("nswer")) {
      return false;
    }
    List<Sentences.Sentence> sentences = Sentences.of(text);
    Sentences.Sentence last = sentences.get(sentences.size() - 1);
    return last.end() - last.start() <= LONGEST
        && Statements.of(paragraph).of(last).contains(Statement.ANSWER_FOLLOWS);
  }

  private void read(int from) {
    boolean asks = asks(from);
    ItemNumbers numbers = new ItemNumbers();
    boolean bare = false;
    boolean attached = false;
    for (int i = from; i < paragraphs.size(); i++) {
      Block block = paragraphs.get(i);
      if (ends(block)) {
        return;
      }
      Optional<ItemMark> mark = ItemMark.of(block);
      attached = attached && mark.isPresent() || announcesAttachments(block);
      Optional<QuestionNumber> number = attached ? Optional.empty() : mark.flatMap(numbers::next);
      if (number.isPresent()) {
        Block label = block.part(0, mark.get().end());
        Optional<Block> words = mark.get().end() < block.text().length()
            ? Optional.of(block.from(mark.get().end()))
            : Optional.empty();
        items.put(block, item(number, Optional.of(label), words, isAnsweredBelow(i), asks));
        bare = words.isEmpty();
        continue;
      } else if (mark.isEmpty() && !bare && asksAlone(block)) {
        items.put(block, item(Optional.empty(), Optional.empty(), Optional.of(block), true, asks));
      }
      bare = false;
    }
  }

  /** Whether anything is asked from a paragraph on, before the letter ends. */
  private boolean asks(int from) {
    for (int i = from; i < paragraphs.size() && !ends(paragraphs.get(i)); i++) {
      if (paragraphs.get(i).text().indexOf('?') > 0
          || ItemMark.of(paragraphs.get(i)).isPresent() && isAnsweredBelow(i)) {
        return true;
      }
    }
    return false;
  }

  /** Tells the question of an item from an answer on the same line. */
  private static Item item(
      Optional<QuestionNumber> number,
      Optional<Block> mark,
      Optional<Block> words,
      boolean isAnsweredBelow,
      boolean asks) {
    if (words.isEmpty()) {
      return new Item(number, mark, Optional.empty(), Optional.empty());
    }
    Block text = words.get();
    int split = AnswerInLine.start(text.text());
    if (split > 0) {
      return new Item(
          number, mark, Optional.of(text.part(0, split)), Optional.of(text.from(split)));
    }
    boolean question = isAnsweredBelow
        || Asking.endsAsQuestion(text.text())
        || asks && asks(text.text());
    return question
        ? new Item(number, mark, words, Optional.empty())
        : new Item(number, mark, Optional.empty(), words);
  }

  /** {@code Please see attached:}, above a list of what is attached. */
  private static boolean announcesAttachments(Block block) {
    return block.text().endsWith(":") && Statements.of(block).says(Statement.ATTACHED);
  }

  /** Whether words that end with no question mark ask, and do not answer. */
  private static boolean asks(String text) {
    return Asking.is(text)
        && !AnswerInLine.isAtEnd(text)
        && !Statements.of(text)
            .saysAny(
                Statement.INFORMATION_DISCLOSED,
                Statement.NOT_HELD,
                Statement.AVAILABLE_ELSEWHERE,
                Statement.WITHHELD);
  }

  private static boolean ends(Block block) {
    return EndMatter.is(block.text())
        || Courtesy.isClosing(block.text())
        || Statements.of(block).says(Statement.INTERNAL_REVIEW);
  }

  private static boolean asksAlone(Block block) {
    String text = block.text();
    return text.indexOf('?') > 0
        && !text.contains("larif")
        && (Asking.endsAsQuestion(text) || Asking.is(text) && AnswerInLine.start(text) > 0);
  }

  /** Whether a paragraph that is no item stands below. */
  private boolean isAnsweredBelow(int index) {
    if (index + 1 == paragraphs.size()) {
      return false;
    }
    Block next = paragraphs.get(index + 1);
    return !ends(next) && ItemMark.of(next).isEmpty();
  }
}
