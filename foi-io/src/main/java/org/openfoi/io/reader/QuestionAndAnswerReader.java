package org.openfoi.io.reader;

/**
 * Reads an attachment, or a short letter, that repeats each numbered question with its answer
 * below.
 */
public final class QuestionAndAnswerReader extends LetterLayout {

  /** Makes a reader. */
  public QuestionAndAnswerReader() {
    super("question-and-answer letter");
  }

  @Override
  public int fit(Marks marks) {
    boolean asksFirst = marks.first(4).stream()
        .flatMap(line -> Numbered.of(line).stream())
        .flatMap(numbered -> numbered.words().stream())
        .anyMatch(words -> Asking.is(words.text()));
    boolean isLetter = marks.has(HeadingKind.REQUEST) || marks.has(HeadingKind.RESPONSE);
    return asksFirst && !isLetter ? 60 : 0;
  }
}
