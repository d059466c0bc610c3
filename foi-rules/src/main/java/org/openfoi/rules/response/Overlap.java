package org.openfoi.rules.response;

import org.openfoi.model.response.Answer;

/**
 * Two answers of a reply that name a question in common.
 *
 * @param first the one that stands first
 * @param second the other
 * @param at the index of the second among the answers of the reply, from 0
 */
public record Overlap(Answer first, Answer second, int at) {
  /** Whether one of the two is of a kind and the other of another. */
  boolean isOf(Class<? extends Answer> one, Class<? extends Answer> other) {
    return one.isInstance(first) && other.isInstance(second)
        || other.isInstance(first) && one.isInstance(second);
  }

  /** The questions that they share, {@code "4, 5"}. */
  String shared() {
    return Answers.join(
        first.getQuestions().stream().filter(second.getQuestions()::contains).toList());
  }
}
