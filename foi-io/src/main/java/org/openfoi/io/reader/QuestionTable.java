package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.model.request.QuestionNumber;

/**
 * A table of questions and answers in a letter. Its cells become paragraphs: the number and the
 * question of a row one, and what is answered one or several.
 */
final class QuestionTable {
  private static final int MOST_LEFT_OUT = 3;
  private static final int LEAST_ROWS = 2;

  private static final Pattern NUMBER =
      Pattern.compile("\\(?(?:[Qq](?:uestion)? ?)?(\\d{1,2}[a-z]?)[.):]{0,2}");

  private final List<Block> paragraphs = new ArrayList<>();
  private final Map<Block, Echo.Item> items = new IdentityHashMap<>();

  private QuestionTable() {}

  /** The paragraphs of a letter, and what they are that are cells of such a table. */
  static QuestionTable in(List<Block> letter) {
    Set<Integer> unfollowed = new HashSet<>();
    int from = 0; // within a table without numbers there is none that has them
    for (int i = 0; i + 2 < letter.size(); i++) {
      QuestionColumns columns = i < from ? QuestionColumns.NONE : QuestionColumns.at(letter, i);
      int first = columns.first();
      if (first <= 0 || !columns.inRows() && !unfollowed.add(opening(letter, first))) {
        continue;
      }
      QuestionTable table = new QuestionTable();
      int end = columns.inRows() ? table.readRows(letter, first) : table.readCells(letter, first);
      if (table.items.size() >= LEAST_ROWS) {
        table.paragraphs.addAll(0, letter.subList(0, first));
        table.goOn(letter.subList(end, letter.size()));
        return table;
      }
      from = columns.inRows() ? end : from;
    }
    QuestionTable none = new QuestionTable();
    none.paragraphs.addAll(letter);
    return none;
  }

  /**
   * How a table whose cells are lines begins: what no second row goes on from, none does from the
   * same further below.
   */
  private static int opening(List<Block> letter, int first) {
    int number = first < letter.size() ? number(letter, first, 0).orElse(-1) : -1;
    return number >= 0 && isBare(letter.get(first)) ? -2 - number : number;
  }

  List<Block> paragraphs() {
    return paragraphs;
  }

  /** What the paragraphs are; empty if there is no such table. */
  Map<Block, Echo.Item> items() {
    return items;
  }

  /**
   * The rest of the letter: what stands right below the table is not the answer of its last row.
   */
  private void goOn(List<Block> rest) {
    paragraphs.addAll(rest);
    rest.stream()
        .findFirst()
        .filter(block -> Headings.of(block).isEmpty() && !EndMatter.is(block.text()))
        .ifPresent(block -> items.put(
            block,
            new Echo.Item(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(block))));
  }

  /** Rows of one line each; returns the index of the paragraph below them. */
  private int readRows(List<Block> letter, int from) {
    int end = from;
    for (int i = from; i < letter.size(); i++) {
      List<Block> cells = QuestionColumns.cells(letter.get(i));
      if (cells.size() < 2) {
        break;
      }
      end = i + 1;
      Matcher number = NUMBER.matcher(cells.get(0).text());
      if (cells.size() > 2 && number.matches()) {
        Block line = letter.get(i);
        ask(number.group(1), cells.get(0), cells.get(1), Block.joined(cells.subList(0, 2)));
        paragraphs.addAll(cells.subList(2, cells.size()));
        continue;
      }
      Optional<ItemMark> mark = ItemMark.of(cells.get(0)).filter(ItemMark::isDigits);
      if (mark.isPresent()) {
        ask(mark.get(), cells.get(0));
        paragraphs.addAll(cells.subList(1, cells.size()));
      } else {
        paragraphs.add(letter.get(i));
      }
    }
    return end;
  }

  /** Cells of one line or more each; returns the index of the paragraph below them. */
  private int readCells(List<Block> letter, int from) {
    Optional<Integer> number = from < letter.size() ? number(letter, from, 0) : Optional.empty();
    int start = from;
    while (number.isPresent()) {
      int next = start + 1;
      while (next < letter.size() && !begins(letter, next, start, number.get())) {
        next++;
      }
      boolean isLast = next == letter.size();
      int end = isLast ? endOfLast(letter, start) : next;
      readRow(letter.subList(start, end));
      number = isLast ? Optional.empty() : number(letter, next, number.get());
      start = end;
    }
    return start;
  }

  /** Whether a row begins with a paragraph: the next number, behind a question and an answer. */
  private static boolean begins(List<Block> letter, int index, int row, int last) {
    int cells = index - row - (isBare(letter.get(row)) ? 1 : 0);
    return cells > 1
        && index + 1 < letter.size()
        && number(letter, index, last).isPresent()
        && !letter.get(index + 1).text().equals(letter.get(index).text())
        && isBare(letter.get(index)) == isBare(letter.get(row));
  }

  /** The number of a row, if it can follow the last one. */
  private static Optional<Integer> number(List<Block> letter, int index, int last) {
    Block block = letter.get(index);
    Matcher bare = NUMBER.matcher(block.text());
    String written = bare.matches()
        ? bare.group(1)
        : ItemMark.of(block).filter(ItemMark::isDigits).map(ItemMark::number).orElse("");
    int value = QuestionNumber.tryParse(written)
        .map(QuestionNumber::getNumber)
        .orElse(OptionalInt.empty())
        .orElse(-1);
    boolean follows = value > last && value <= last + MOST_LEFT_OUT
        || value == last && !QuestionNumber.parse(written).isWhole();
    return follows && (!bare.matches() || isQuestion(letter, index + 1))
        ? Optional.of(value)
        : Optional.empty();
  }

  private static boolean isBare(Block block) {
    return NUMBER.matcher(block.text()).matches();
  }

  private static boolean isQuestion(List<Block> letter, int index) {
    return index < letter.size()
        && letter.get(index).text().chars().anyMatch(Character::isLetter)
        && !isBare(letter.get(index));
  }

  /** Where the last row ends: behind a sentence of its answer, or where the lines part. */
  private static int endOfLast(List<Block> letter, int row) {
    int answer = row + answer(letter.subList(row, letter.size()));
    int end = answer;
    while (end < letter.size()
        && (end == answer || !endsRow(letter.get(end - 1), letter.get(end)))) {
      end++;
    }
    return end;
  }

  private static boolean endsRow(Block before, Block block) {
    return LineBreak.endsSentence(before.text())
        || block.firstLine() - before.lastLine() > 1
        || Headings.of(block).isPresent();
  }

  private void readRow(List<Block> row) {
    int answer = answer(row);
    boolean bare = isBare(row.get(0));
    if (bare) {
      Matcher number = NUMBER.matcher(row.get(0).text());
      number.matches();
      Block question = Block.joined(row.subList(1, answer));
      ask(number.group(1), row.get(0), question, Block.joined(row.subList(0, answer)));
    } else {
      Block question = Block.joined(row.subList(0, answer));
      ask(ItemMark.of(question).orElseThrow(), question);
    }
    paragraphs.addAll(Paragraphs.joined(row.subList(answer, row.size())));
  }

  /** The place in a row of the first paragraph of its answer. */
  private static int answer(List<Block> row) {
    int first = isBare(row.get(0)) ? 1 : 0;
    int last = row.size() - 1;
    for (int i = first; i < last; i++) {
      if (Asking.endsAsQuestion(row.get(i).text())) {
        while (i + 1 < last && Asking.endsAsQuestion(row.get(i + 1).text())) {
          i++;
        }
        return i + 1;
      }
    }
    int answer = first + 1;
    while (answer < last && Paragraphs.goesOn(row.get(answer - 1), row.get(answer))) {
      answer++;
    }
    return Math.min(answer, row.size());
  }

  private void ask(ItemMark mark, Block question) {
    ask(
        mark.number(),
        question.part(0, mark.end()),
        mark.end() < question.text().length() ? question.from(mark.end()) : question,
        question);
  }

  private void ask(String number, Block mark, Block question, Block both) {
    paragraphs.add(both);
    items.put(
        both,
        new Echo.Item(
            QuestionNumber.tryParse(number),
            Optional.of(mark),
            Optional.of(question),
            Optional.empty()));
  }
}
