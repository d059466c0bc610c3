package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraphs of a letter in order, mended where a page broke them: a sentence that a blank line
 * broke is one paragraph again, and a heading that ran into a paragraph stands by itself.
 */
final class Paragraphs {
  private static final int LEAST_PROSE = 60;
  private static final int LONGEST_CONNECTIVE = 7;

  /** Words that end no sentence. */
  private static final Set<String> CONNECTIVES = Set.of(
      "a", "an", "the", "and", "or", "of", "to", "in", "for", "by", "at", "on", "from", "with",
      "as", "per", "is", "are", "was", "were", "be", "been", "has", "have", "that", "which", "your",
      "our", "their", "its", "this", "these", "between", "under", "into", "than", "Not", "No");

  private static final Pattern RUN_ON = Pattern.compile(
      "(?<=[.!?] )(?:Factors|Considerations|Arguments) (?:against|favou?ring|for|in favour of)"
          + " (?:the )?(?:release|disclosure|non-disclosure|complying|withholding|confirming)"
          + "(?=:? \\p{Lu})");

  private Paragraphs() {}

  static List<Block> mend(List<Block> blocks, Findings findings) {
    List<Block> mended = new ArrayList<>(blocks.size());
    List<Block> broken = new ArrayList<>(); // the last paragraph and what goes on with it
    for (Block block : blocks) {
      if (!broken.isEmpty() && isBroken(broken, block)) {
        findings.note(
            "joined-over-gap",
            block.start(),
            "the sentence goes on from line " + broken.get(broken.size() - 1).lastLine()
                + "; its parts are joined by one space");
        broken.add(block);
      } else {
        close(broken, mended);
        split(block, mended, findings);
        broken.add(mended.remove(mended.size() - 1));
      }
    }
    close(broken, mended);
    return mended;
  }

  private static void close(List<Block> broken, List<Block> mended) {
    if (!broken.isEmpty()) {
      mended.add(broken.size() == 1 ? broken.get(0) : Block.joined(broken));
      broken.clear();
    }
  }

  /** Whether a paragraph ends in the middle of a sentence that the next one goes on with. */
  private static boolean isBroken(List<Block> parts, Block after) {
    Block before = parts.get(parts.size() - 1);
    String text = before.text();
    boolean prose = parts.size() > 1 || text.length() >= LEAST_PROSE && text.indexOf(' ') > 0;
    boolean small = Character.isLowerCase(text.charAt(text.length() - 1))
        && Character.isLowerCase(after.text().charAt(0))
        && after.lastLine() - before.lastLine() <= 3
        && after.text().length() >= 20;
    boolean unfinished = after.firstLine() - before.lastLine() == 1
        && endsWithConnective(text)
        && !LineBreak.isItem(after.text());
    return prose
        && (small || unfinished)
        && !LineBreak.isAddress(after.text())
        && ItemMark.of(after).isEmpty();
  }

  /** Paragraphs of a cell, each with those joined to it that go on with its sentence. */
  static List<Block> joined(List<Block> lines) {
    List<Block> joined = new ArrayList<>();
    List<Block> open = new ArrayList<>();
    for (Block line : lines) {
      if (!open.isEmpty() && !goesOn(open.get(open.size() - 1), line)) {
        joined.add(Block.joined(open));
        open.clear();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      joined.add(Block.joined(open));
    }
    return joined;
  }

  /** Whether a line goes on with the sentence of the one above it in a narrow column. */
  static boolean goesOn(Block above, Block below) {
    String text = above.text();
    char first = below.text().charAt(0);
    return Character.isLowerCase(first)
            && !LineBreak.endsSentence(text)
            && !LineBreak.isItem(below.text())
        || text.endsWith(",")
        || endsWithConnective(text);
  }

  /** Whether words end with one that others must follow: {@code of}, {@code the}. */
  private static boolean endsWithConnective(String text) {
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return last.length() <= LONGEST_CONNECTIVE && CONNECTIVES.contains(last);
  }

  private static void split(Block block, List<Block> into, Findings findings) {
    String text = block.text();
    if (text.length() < LEAST_PROSE || !mayRunOn(text)) {
      into.add(block);
      return;
    }
    int from = 0;
    Matcher heading = RUN_ON.matcher(text);
    while (heading.find()) {
      Block words = block.part(heading.start(), heading.end());
      findings.note(
          "heading-in-paragraph",
          words.start(),
          "'" + words.text() + "' is taken for a heading that ran into the paragraph");
      into.add(block.part(from, heading.start()));
      into.add(words);
      from = heading.end();
    }
    into.add(from == 0 ? block : block.from(from));
  }

  private static boolean mayRunOn(String text) {
    return text.contains(". Factors ")
        || text.contains(". Considerations ")
        || text.contains(". Arguments ");
  }
}
