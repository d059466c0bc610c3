package org.openfoi.io.reader;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A list in an answer, {@code (1)}, {@code (2)}, {@code (3)}: once its first number was found to be
 * no question's, the next ones of the same form are none either.
 */
final class NumberedList {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private Optional<Numbered> last = Optional.empty();

  /** Whether a number is that of the next item. */
  boolean goesOnWith(Numbered next) {
    return last.isPresent()
        && number(next) == number(last.get()) + 1
        && form(next).equals(form(last.get()));
  }

  /** Takes a number that is no question's. */
  void add(Numbered item) {
    if (number(item) == 1 || goesOnWith(item)) {
      last = Optional.of(item);
    }
  }

  /** The answer has ended. */
  void end() {
    last = Optional.empty();
  }

  private static int number(Numbered item) {
    return item.number().equals(item.number().whole())
        ? item.number().getNumber().orElse(0)
        : 0;
  }

  private static String form(Numbered item) {
    return NUMBER.matcher(Plain.text(item.mark().text())).replaceFirst("1");
  }
}
