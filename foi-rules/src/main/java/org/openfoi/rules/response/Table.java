package org.openfoi.rules.response;

import java.util.ArrayList;
import java.util.List;
import org.openfoi.model.response.Breakdown;
import org.openfoi.model.response.Disclosed;

/**
 * A table of an answer that discloses.
 *
 * @param reply the reply
 * @param given the answer
 * @param at the index of the table among those of the answer, from 0
 */
public record Table(Reply reply, Given<Disclosed> given, int at) {
  /** What the table says. */
  Breakdown breakdown() {
    return given.answer().getBreakdowns().get(at);
  }

  /** The other answers of the reply that disclose. */
  List<Disclosed> others() {
    List<Disclosed> others = new ArrayList<>();
    for (Given<Disclosed> other : reply.given(Disclosed.class)) {
      if (other.at() != given.at()) {
        others.add(other.answer());
      }
    }
    return others;
  }
}
