package org.openfoi.io.reader;

import java.util.EnumSet;
import java.util.Set;

/** Where a letter without headings goes over to the ways of complaining, and back. */
final class Complaining {
  private static final int LONGEST_SUBJECT = 80;
  private static final Set<Said.Kind> REFUSING =
      EnumSet.of(Said.Kind.NOT_HELD, Said.Kind.WITHHELD, Said.Kind.NEITHER, Said.Kind.OUTSIDE_DUTY);

  private Complaining() {}

  /** Whether a paragraph at a place begins to tell how to complain. */
  static boolean begins(Spoken paragraph, LetterPlace place) {
    return place != LetterPlace.COMPLAINTS
        && place != LetterPlace.REQUEST
        && !(place == LetterPlace.HEAD && isSubject(paragraph.text()))
        && tells(paragraph)
        && !paragraph.says(Statement.REVIEW_OUTCOME);
  }

  /** The offset where a paragraph that also answers begins to tell it; 0 if it does not answer. */
  static int start(Spoken paragraph) {
    if (KindsSaid.of(paragraph).isEmpty()) {
      return 0;
    }
    return paragraph.says().all().stream()
        .filter(said -> said.statement() == Statement.INTERNAL_REVIEW
            || said.statement() == Statement.COMMISSIONER)
        .mapToInt(Statements.Said::start)
        .min()
        .orElse(0);
  }

  /** Whether the answer goes on with a paragraph: a review was named only in passing above. */
  static boolean isLeft(Spoken paragraph) {
    return KindsSaid.of(paragraph).stream().anyMatch(REFUSING::contains) && !tells(paragraph);
  }

  private static boolean tells(Spoken paragraph) {
    return paragraph.says(Statement.INTERNAL_REVIEW) || paragraph.says(Statement.COMMISSIONER);
  }

  /** Whether a line is short and no sentence, as what stands above a letter is. */
  private static boolean isSubject(String text) {
    return text.length() < LONGEST_SUBJECT && ".:;?!".indexOf(text.charAt(text.length() - 1)) < 0;
  }
}
