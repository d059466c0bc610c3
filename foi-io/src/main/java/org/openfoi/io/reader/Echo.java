package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
  private static final int NEAR = 5;

  /** No list of answers without the questions is longer. */
  private static final int MOST_ANSWERS = 15;

  private static final Pattern RESPONSE = Pattern.compile(
      "Please (?:find|see) (?:our|the|my) (?:full )?(?:response|reply|answer)s?[.:]?",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern FOOTNOTE = Pattern.compile("\\(\\d\\)");

  private final List<Block> paragraphs;
  private final Map<Block, Item> items = new IdentityHashMap<>();

  /**
   * A paragraph that repeats a question or gives its number.
   *
   * @param number its number, with those of the questions that it is a part of
   * @param mark the characters of the number
   * @param question the question's words
   * @param answer the words of the answer on the same line
   * @param joint the numbers of the questions right above it that are answered with it
   */
  record Item(
      Optional<QuestionNumber> number,
      Optional<Block> mark,
      Optional<Block> question,
      Optional<Block> answer,
      List<QuestionNumber> joint) {
    Item(
        Optional<QuestionNumber> number,
        Optional<Block> mark,
        Optional<Block> question,
        Optional<Block> answer) {
      this(number, mark, question, answer, List.of());
    }

    /** The numbers of the questions that what follows answers. */
    List<QuestionNumber> numbers() {
      return Stream.concat(joint.stream(), number.stream()).toList();
    }
  }

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
    if (from < paragraphs.size()
        && ItemMark.of(paragraphs.get(from)).isEmpty()
        && Openings.applies(paragraphs.get(from).text())) {
      return true;
    }
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
        .filter(
            heading -> heading.kind() == HeadingKind.RESPONSE && heading.rest().isEmpty())
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
   * The paragraph above two numbered questions, each with an answer right below it, in a letter
   * that announces none and has no heading for any.
   */
  private int unannounced() {
    int first = -1;
    boolean requested = false;
    for (int i = 1; i < paragraphs.size(); i++) {
      Block block = paragraphs.get(i);
      requested |= Openings.applies(paragraphs.get(i - 1).text());
      if (Headings.of(block).isPresent()) {
        return -1;
      }
      boolean answered = (isDigits(i) || isBullet(block))
          && (Asking.endsAsQuestion(block.text())
              || requested && isDigits(i) && (Asking.is(words(block)) || answers(i + 1)))
          && isAnsweredBelow(i)
          && (answers(i + 1) || !Asking.is(paragraphs.get(i + 1).text()));
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
    if (!text.contains("espon") && !text.contains("eply") && !text.contains("nswer")) {
      return false;
    }
    List<Sentences.Sentence> sentences = Sentences.of(text);
    Sentences.Sentence last = sentences.get(sentences.size() - 1);
    return (text.contains("below")
            || text.contains("follow")
            || RESPONSE.matcher(text.substring(last.start(), last.end())).matches())
        && last.end() - last.start() <= LONGEST
        && Statements.of(paragraph).of(last).contains(Statement.ANSWER_FOLLOWS);
  }

  private void read(int from) {
    boolean asks = asks(from);
    if (!asks && isLongList(from)) {
      return;
    }
    ItemNumbers numbers = new ItemNumbers();
    boolean[] joint = answeredJointly();
    List<QuestionNumber> waiting = new ArrayList<>();
    Options options = new Options();
    boolean bare = false;
    boolean attached = false;
    for (int i = from; i < paragraphs.size(); i++) {
      Block block = paragraphs.get(i);
      if (ends(block)) {
        return;
      }
      Optional<ItemMark> mark = options.take(block) ? Optional.empty() : ItemMark.of(block);
      attached = attached && mark.isPresent() || announcesAttachments(block);
      Optional<QuestionNumber> number =
          attached || isFootnote(i) ? Optional.empty() : mark.flatMap(numbers::next);
      if (number.isPresent()) {
        Optional<ItemMark> part = ItemMark.ofPart(block, mark.get());
        if (part.isPresent()) {
          mark = part;
          number = numbers.next(part.get());
        }
        Block label = block.part(0, mark.get().end());
        Optional<Block> words = mark.get().end() < block.text().length()
            ? Optional.of(block.from(mark.get().end()))
            : Optional.empty();
        boolean question = isAnsweredBelow(i) || hasParts(i) || joint[i] && saysNothing(words);
        Item item = item(number, Optional.of(label), words, question, asks);
        boolean digits = mark.get().isDigits();
        if (isAnsweredBelow(i)) {
          item =
              new Item(number, item.mark(), item.question(), item.answer(), List.copyOf(waiting));
        }
        boolean waits = item.question().isPresent() && item.answer().isEmpty() && !hasParts(i);
        if (waits && !isAnsweredBelow(i)) {
          waiting.add(number.get());
        } else {
          waiting.clear();
        }
        items.put(block, item);
        bare = words.isEmpty();
        continue;
      } else if (mark.isEmpty() && !bare && asksAlone(block) && !answersFirst(i)) {
        items.put(block, item(Optional.empty(), Optional.empty(), Optional.of(block), true, asks));
      }
      bare = false;
    }
  }

  /** Whether anything is asked from a paragraph on, or an item that is not the last is answered. */
  private boolean asks(int from) {
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

  /** Whether there are more numbers than a request has questions, and nothing between them. */
  private boolean isLongList(int from) {
    int items = 0;
    int others = 0;
    for (int i = from; i < paragraphs.size() && !ends(paragraphs.get(i)); i++) {
      boolean item = isDigits(i);
      items += item ? 1 : 0;
      others += item ? 0 : 1;
    }
    return items > MOST_ANSWERS && others < items / 4;
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
    boolean question =
        isAnsweredBelow || Asking.endsAsQuestion(text.text()) || asks && asks(text.text());
    return question
        ? new Item(number, mark, words, Optional.empty())
        : new Item(number, mark, Optional.empty(), words);
  }

  /** Whether {@code (1)} at the start of a paragraph stands behind words above it too. */
  private boolean isFootnote(int index) {
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
  private boolean[] answeredJointly() {
    boolean[] joint = new boolean[paragraphs.size()];
    for (int i = paragraphs.size() - 2; i >= 0; i--) {
      joint[i] = isDigits(i) && (isDigits(i + 1) ? joint[i + 1] : isAnsweredBelow(i));
    }
    return joint;
  }

  /** Whether a paragraph says that something is given, not held or refused. */
  private boolean answers(int index) {
    return index < paragraphs.size()
        && Statements.of(paragraphs.get(index))
            .saysAny(
                Statement.INFORMATION_DISCLOSED,
                Statement.ATTACHED,
                Statement.NOT_HELD,
                Statement.AVAILABLE_ELSEWHERE,
                Statement.WITHHELD);
  }

  private static String words(Block item) {
    return item.text().substring(ItemMark.of(item).orElseThrow().end());
  }

  private static boolean isBullet(Block block) {
    return "-\u2022\u25CF\u2013".indexOf(block.text().charAt(0)) >= 0;
  }

  private boolean isDigits(int index) {
    return ItemMark.of(paragraphs.get(index)).filter(ItemMark::isDigits).isPresent();
  }

  /** Whether words are no sentence and hold no figure, so that they name what is asked for. */
  private static boolean saysNothing(Optional<Block> words) {
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
  private boolean hasParts(int index) {
    return index + 1 < paragraphs.size()
        && isDigits(index)
        && ItemMark.of(paragraphs.get(index + 1))
            .filter(mark -> mark.number().equals("a"))
            .isPresent();
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

  /** Whether a paragraph below a question opens with the answer to it, and then asks the next. */
  private boolean answersFirst(int index) {
    Block block = paragraphs.get(index);
    Item above = index == 0 ? null : items.get(paragraphs.get(index - 1));
    Sentences.Sentence first = Sentences.of(block.text()).get(0);
    return above != null
        && above.question().isPresent()
        && above.answer().isEmpty()
        && first.end() < block.text().length()
        && !Asking.is(block.text().substring(first.start(), first.end()));
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
