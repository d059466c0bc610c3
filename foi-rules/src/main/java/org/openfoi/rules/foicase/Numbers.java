package org.openfoi.rules.foicase;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.openfoi.model.request.QuestionNumber;

/** Questions by their numbers. */
final class Numbers {
  private static final int MOST_SHOWN = 6;

  private Numbers() {}

  /** {@code " to question 4"}, or nothing. */
  static String to(List<QuestionNumber> numbers) {
    return numbers.isEmpty() ? "" : " to question" + list(numbers);
  }

  /** {@code " 4"} or {@code "s 4, 5"}, to follow the word question. */
  static String list(Collection<QuestionNumber> numbers) {
    return (numbers.size() == 1 ? " " : "s ") + plain(numbers);
  }

  /** {@code "4, 5"}. */
  static String plain(Collection<QuestionNumber> numbers) {
    return numbers.stream().map(QuestionNumber::toString).collect(Collectors.joining(", "));
  }

  /** {@code "4, 5, 6 and 33 more"}. */
  static String first(Collection<QuestionNumber> numbers) {
    List<QuestionNumber> shown = numbers.stream().limit(MOST_SHOWN).toList();
    int more = numbers.size() - shown.size();
    return plain(shown) + (more > 0 ? " and " + more + " more" : "");
  }
}
