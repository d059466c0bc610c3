package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  /** A question that does not end as one has no more. */
  private static final int MOST_SENTENCES = 3;

  private final EchoLines lines;
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

    /** The same where the number is that of another question too. */
    private Item unnumbered() {
      return new Item(Optional.empty(), mark, question, answer);
    }
  }

  private boolean asksFirst;

  private Echo(EchoLines lines) {
    this.lines = lines;
  }

  /**
   * The questions that a reply repeats.
   *
   * @param table those that stand in a table, where nothing else is looked for
   */
  static Echo of(List<Block> paragraphs, Map<Block, Item> table) {
    EchoLines lines = new EchoLines(paragraphs);
    Echo echo = new Echo(lines);
    if (!table.isEmpty()) {
      echo.items.putAll(table);
      return echo;
    }
    EchoOpening openings = new EchoOpening(lines);
    int opening = openings.find();
    if (opening >= 0) {
      echo.asksFirst = openings.isAnsweredApart(opening + 1);
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

  /** What a paragraph is, if it is a part of the echo. */
  Optional<Item> at(Block paragraph) {
    return Optional.ofNullable(items.get(paragraph));
  }

  private void read(int from) {
    boolean asks = lines.asks(from);
    if (!asks && lines.isLongList(from)) {
      return;
    }
    boolean anew = lines.beginAnew(from);
    ItemNumbers numbers = new ItemNumbers(anew);
    boolean[] joint = lines.answeredJointly();
    List<QuestionNumber> waiting = new ArrayList<>();
    Options options = new Options();
    boolean bare = false;
    boolean attached = false;
    for (int i = from; i < lines.size(); i++) {
      Block block = lines.get(i);
      if (EchoLines.ends(block)) {
        return;
      }
      Optional<ItemMark> mark = options.take(block) ? Optional.empty() : ItemMark.of(block);
      attached = attached && mark.isPresent() || announcesAttachments(block);
      Optional<QuestionNumber> number =
          attached || lines.isFootnote(i) ? Optional.empty() : mark.flatMap(numbers::next);
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
        boolean answered = lines.isAnsweredBelow(i) || lines.isListBelow(i);
        boolean question =
            answered || lines.hasParts(i) || joint[i] && EchoLines.saysNothing(words);
        Item item = item(number, Optional.of(label), words, question, asks);
        if (answered) {
          item =
              new Item(number, item.mark(), item.question(), item.answer(), List.copyOf(waiting));
        }
        boolean waits =
            item.question().isPresent() && item.answer().isEmpty() && !lines.hasParts(i);
        if (waits && !answered) {
          waiting.add(number.get());
        } else {
          waiting.clear();
        }
        items.put(block, anew ? item.unnumbered() : item);
        bare = words.isEmpty();
        continue;
      } else if (mark.isEmpty() && !bare && asksAlone(block) && !answersFirst(i)) {
        items.put(block, item(Optional.empty(), Optional.empty(), Optional.of(block), true, asks));
      }
      bare = namesQuestion(block);
    }
  }

  /** Whether a paragraph is a heading that names a question, whose words stand below. */
  private static boolean namesQuestion(Block block) {
    return Headings.of(block)
        .filter(
            heading -> heading.kind() == HeadingKind.QUESTION && heading.rest().isEmpty())
        .isPresent();
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
    boolean question = !AnswerInLine.isAtStart(text.text())
        && (isAnsweredBelow || Asking.endsAsQuestion(text.text()) || asks && asks(text));
    return question
        ? new Item(number, mark, words, Optional.empty())
        : new Item(number, mark, Optional.empty(), words);
  }

  /** {@code Please see attached:}, above a list of what is attached. */
  private static boolean announcesAttachments(Block block) {
    return block.text().endsWith(":") && Statements.of(block).says(Statement.ATTACHED);
  }

  /** Whether words that end with no question mark ask, and do not answer. */
  private static boolean asks(Block words) {
    String text = words.text();
    return Asking.is(text)
        && !AnswerInLine.isAtEnd(text)
        && words.sentences().size() <= MOST_SENTENCES
        && !words
            .says()
            .saysAny(
                Statement.INFORMATION_DISCLOSED,
                Statement.NOT_HELD,
                Statement.AVAILABLE_ELSEWHERE,
                Statement.WITHHELD);
  }

  private static boolean asksAlone(Block block) {
    String text = block.text();
    return text.indexOf('?') > 0
        && !text.contains("larif")
        && (Asking.endsAsQuestion(text) || Asking.is(text) && AnswerInLine.start(text) > 0);
  }

  /** Whether a paragraph below a question opens with the answer to it, and then asks the next. */
  private boolean answersFirst(int index) {
    Block block = lines.get(index);
    Item above = index == 0 ? null : items.get(lines.get(index - 1));
    Sentences.Sentence first = block.sentences().get(0);
    return above != null
        && above.question().isPresent()
        && above.answer().isEmpty()
        && first.end() < block.text().length()
        && !Asking.is(block.words(first));
  }
}
