package org.openfoi.io.reader;

import java.util.Optional;
import org.openfoi.model.request.QuestionNumber;

/** Follows the numbers of questions: 1, then its parts a and b, then 2. */
final class ItemNumbers {
  private static final int MOST_LEFT_OUT = 12;

  private final boolean anew;
  private int number;
  private char letter;
  private int roman;

  /**
   * Numbers of a list.
   *
   * @param anew whether the list may begin with 1 again
   */
  ItemNumbers(boolean anew) {
    this.anew = anew;
  }

  /** The question that a mark numbers; empty if it does not go on from those before. */
  Optional<QuestionNumber> next(ItemMark mark) {
    if (mark.isDigits()) {
      int value = mark.value();
      boolean again = value == number
          && !mark.part().isEmpty()
          && (letter == 0 || mark.part().charAt(0) > letter);
      boolean begins = anew && value == 1;
      if (!again && !begins && (value <= number || value > number + MOST_LEFT_OUT)) {
        return Optional.empty();
      }
      number = value;
      letter = mark.part().isEmpty() ? 0 : mark.part().charAt(0);
      roman = 0;
    } else if (isRoman(mark)) {
      roman = mark.roman();
    } else if (mark.isLetter() && isNextLetter(mark.number().charAt(0))) {
      letter = mark.number().charAt(0);
      roman = 0;
    } else {
      return Optional.empty();
    }
    return QuestionNumber.tryParse((number == 0 ? "" : String.valueOf(number))
        + (letter == 0 ? "" : String.valueOf(letter))
        + (roman == 0 ? "" : "(" + mark.number() + ")"));
  }

  private boolean isNextLetter(char c) {
    return letter == 0 ? c == 'a' : c > letter && c <= letter + 3;
  }

  /** Whether a mark is a numeral; {@code i} after {@code h} is the letter. */
  private boolean isRoman(ItemMark mark) {
    int value = mark.roman();
    boolean follows = value > 0 && value == roman + 1;
    return follows && !(roman == 0 && letter == 'h');
  }
}
