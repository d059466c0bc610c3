package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The text of the outcome of a review: what it repeats of the first answer to a question waits
 * until it is upheld, if it is.
 */
final class ReviewText {
  private final Recital recital = new Recital();
  private final HalfReadLetter letter;
  private final LetterText text;
  private final Consumer<Block> aside;
  private final List<Block> waiting = new ArrayList<>();
  private AnswerRegion region;

  /**
   * The text of a review.
   *
   * @param aside takes what is repeated and answers nothing
   */
  ReviewText(HalfReadLetter letter, LetterText text, Consumer<Block> aside) {
    this.letter = letter;
    this.text = text;
    this.aside = aside;
    this.region = letter.region();
  }

  /** Whether anything was repeated. */
  boolean repeats() {
    return recital.isFound();
  }

  /** Whether a line heads what is only repeated; if so, it is taken. */
  boolean takes(Block line) {
    boolean heads = recital.heads(line);
    if (heads) {
      aside.accept(line);
    }
    return heads;
  }

  void read(Block block) {
    int repeated = recital.repeats(block);
    if (repeated == 0) {
      settle(region == letter.region() && Recital.upholds(block));
      text.read(block);
      return;
    }
    Block opening = block.part(0, repeated);
    letter.head().look(opening, false);
    if (letter.region().isNumbered()) {
      settle(false);
      waiting.add(opening);
      region = letter.region();
    } else {
      aside.accept(opening);
    }
    if (repeated < block.text().length()) {
      read(block.from(repeated));
    }
  }

  /** What still waits is not upheld. */
  void end() {
    settle(false);
  }

  private void settle(boolean upheld) {
    List<Block> before = List.copyOf(waiting);
    waiting.clear();
    before.forEach(upheld ? text::read : letter::remark);
  }
}
