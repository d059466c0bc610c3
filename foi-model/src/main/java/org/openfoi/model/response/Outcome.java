package org.openfoi.model.response;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came of a request as a whole, as statistics of freedom of information count it. It follows
 * from the answers, so no record holds it.
 */
public enum Outcome {
  /** All answers disclose, or say where the information is to be had. */
  @JsonProperty("disclosed")
  DISCLOSED,

  /** Some answers disclose, others do not. */
  @JsonProperty("partly-disclosed")
  PARTLY_DISCLOSED,

  /** Nothing is disclosed, and some of it is held and withheld. */
  @JsonProperty("withheld")
  WITHHELD,

  /** Nothing is said about what is held. */
  @JsonProperty("neither-confirmed-nor-denied")
  NEITHER_CONFIRMED_NOR_DENIED,

  /** None of it is held. */
  @JsonProperty("not-held")
  NOT_HELD,

  /** The authority need not comply, for a reason that is no exemption. */
  @JsonProperty("outside-duty")
  OUTSIDE_DUTY,

  /** The answers are of kinds that this version does not know. */
  @JsonProperty("unrecognised")
  UNRECOGNISED;

  /** The outcome that answers amount to; absent without answers. */
  public static Optional<Outcome> of(List<Answer> answers) {
    Set<Outcome> kinds = EnumSet.noneOf(Outcome.class);
    answers.forEach(answer -> kinds.add(of(answer)));
    if (kinds.size() > 1 && kinds.contains(DISCLOSED)) {
      return Optional.of(PARTLY_DISCLOSED);
    }
    return kinds.stream().findFirst(); // refusals of several kinds: the first in the order above
  }

  private static Outcome of(Answer answer) {
    if (answer instanceof Disclosed || answer instanceof AvailableElsewhere) {
      return DISCLOSED;
    } else if (answer instanceof Withheld) {
      return WITHHELD;
    } else if (answer instanceof NeitherConfirmedNorDenied) {
      return NEITHER_CONFIRMED_NOR_DENIED;
    } else if (answer instanceof NotHeld) {
      return NOT_HELD;
    } else if (answer instanceof OutsideDuty) {
      return OUTSIDE_DUTY;
    }
    return UNRECOGNISED;
  }
}
