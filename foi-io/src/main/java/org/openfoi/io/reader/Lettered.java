package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.model.request.QuestionNumber;

/**
 * The letters and roman numerals that number questions, or the parts of one: {@code a)},
 * {@code (ii)}. In a request they go on from {@code a} or {@code i}; in an answer they are those of
 * the request.
 */
final class Lettered {
  private static final Pattern PART =
      Pattern.compile("(?<![^\\s,;:])\\(?([a-zA-Z]|[ivxIVX]{2,4})\\)(?=[\\s,;:]|$)");

  /** Where the first part begins, at the latest. */
  private static final int FIRST = 10;

  /** The most characters of a part before its bracket closes. */
  private static final int LONGEST = 5;

  private Optional<ItemMark> last = Optional.empty();

  /** The letters in brackets in a text, in small letters and in order. */
  static List<String> in(String text) {
    List<String> letters = new ArrayList<>();
    if (text.indexOf(')') > 0) {
      Matcher part = PART.matcher(text);
      while (part.find()) {
        letters.add(part.group(1).toLowerCase(Locale.ROOT));
      }
    }
    return letters;
  }

  /** The question of a request that a mark letters; empty if it does not go on from the last. */
  Optional<QuestionNumber> next(ItemMark mark) {
    if (mark.isDigits() || !goesOn(mark)) {
      return Optional.empty();
    }
    last = Optional.of(mark);
    return QuestionNumber.tryParse(mark.number());
  }

  private boolean goesOn(ItemMark mark) {
    if (last.isEmpty()) {
      return mark.isFirst();
    }
    ItemMark before = last.get();
    boolean letter = before.isLetter()
        && mark.isLetter()
        && mark.number().charAt(0) == before.number().charAt(0) + 1;
    return letter || before.roman() > 0 && mark.roman() == before.roman() + 1;
  }

  /** A paragraph that begins with a part, or with a number and its part, divided at each part. */
  static List<Block> divided(Block block) {
    int bracket = block.text().indexOf(')');
    if (bracket < 0 || bracket > FIRST + LONGEST) {
      return List.of(block);
    }
    List<Block> parts = new ArrayList<>();
    Matcher part = PART.matcher(block.text());
    Lettered order = new Lettered();
    int from = 0;
    boolean begins = false;
    while (part.find()) {
      Optional<QuestionNumber> next =
          order.next(new ItemMark(part.group(1).toLowerCase(Locale.ROOT), part.end()));
      begins |= part.start() < FIRST;
      if (next.isPresent() && begins && part.start() >= FIRST) {
        parts.add(block.part(from, part.start()));
        from = part.start();
      }
    }
    parts.add(from == 0 ? block : block.from(from));
    return parts;
  }
}
