package org.openfoi.io.reader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.model.request.QuestionNumber;

/**
 * A line that begins with the numbers of several questions, which it answers together: {@code "3 -
 * 5. These are"}, {@code "Q1 & 2: None"}.
 *
 * @param numbers the numbers, two or more
 * @param mark the characters of the numbers
 * @param words what stands behind them
 */
record NumberedTogether(List<QuestionNumber> numbers, Block mark, Block words) {
  private static final Pattern MARK = Pattern.compile(
      "(?:[Qq](?:uestion)?s?[. ]{0,2})?(\\d{1,2}[a-z]?(?: ?(?:-|\u2013|to|&|and|,) ?"
          + "(?:[Qq](?:uestion)?[. ]?)?\\d{1,2}[a-z]?){1,12}) ?[.):]+ +(?=\\S)");

  static Optional<NumberedTogether> of(Block line) {
    char first = line.text().charAt(0);
    if (first != 'Q' && first != 'q' && !Plain.isDigit(first)) {
      return Optional.empty();
    }
    Matcher mark = MARK.matcher(line.text());
    if (!mark.lookingAt()) {
      return Optional.empty();
    }
    List<QuestionNumber> numbers = QuestionMentions.in("questions " + mark.group(1));
    boolean rises =
        numbers.size() > 1 && numbers.get(0).compareTo(numbers.get(numbers.size() - 1)) < 0;
    return rises
        ? Optional.of(
            new NumberedTogether(numbers, line.part(0, mark.end()), line.from(mark.end())))
        : Optional.empty();
  }
}
