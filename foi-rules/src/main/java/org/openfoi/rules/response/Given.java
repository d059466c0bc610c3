package org.openfoi.rules.response;

import org.openfoi.model.response.Answer;

/**
 * An answer and where in its reply it stands.
 *
 * @param <A> the kind of answer
 * @param answer the answer
 * @param at its index among the answers of the reply, from 0
 */
public record Given<A extends Answer>(A answer, int at) {
  /** Where in the reply it stands, as a JSON pointer. */
  public String pointer() {
    return "/answers/" + at;
  }
}
