package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A letter whose lines have all run together into one paragraph: its sentences are parted again.
 */
final class RunTogether {
  private static final int LEAST = 900;
  private static final Pattern GREETING = Pattern.compile(
      "\\bDear (?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Madam|Cllr)\\b\\.?(?: ?/ ?Madam)?(?: \\p{Lu}[\\p{L}'\u2019-]*){0,3}|,)\\s*,?");
  private static final Pattern ANNOUNCED =
      Pattern.compile("(?<=\\p{L}):(?= +[\\p{Lu}\u2018\u201C\"'])");

  private RunTogether() {}

  /** The paragraphs, with those of them parted that hold a greeting and much more. */
  static List<Block> part(List<Block> blocks) {
    List<Block> parted = new ArrayList<>(blocks.size());
    boolean letter = false;
    for (Block block : blocks) {
      if (block.text().length() < LEAST) {
        parted.add(block);
        continue;
      }
      Matcher greeting = GREETING.matcher(block.text());
      if (greeting.find()) {
        letter = true;
        add(block, 0, greeting.start(), parted);
        add(block, greeting.start(), greeting.end(), parted);
        sentences(block, greeting.end(), parted);
      } else if (letter) {
        sentences(block, 0, parted);
      } else {
        parted.add(block);
      }
    }
    return letter ? parted : blocks;
  }

  private static void sentences(Block block, int from, List<Block> parted) {
    for (Sentences.Sentence sentence : block.sentences()) {
      int start = Math.max(from, sentence.start());
      Matcher colon =
          ANNOUNCED.matcher(block.text()).region(start, Math.max(start, sentence.end()));
      while (colon.find()) {
        add(block, start, colon.end(), parted);
        start = colon.end();
      }
      add(block, start, sentence.end(), parted);
    }
  }

  private static void add(Block block, int from, int to, List<Block> parted) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(block.text().charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(block.text().charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      parted.add(block.part(start, end));
    }
  }
}
