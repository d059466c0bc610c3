package org.openfoi.io.reader;

import org.openfoi.model.law.Provision;

/** Which kind of refusal a provision makes, and which things said can rely on it. */
final class Reliance {
  private Reliance() {}

  /** What is said where a provision is relied on and no words say what it is relied on for. */
  static Said.Kind kindOf(Provision provision) {
    if (Elsewhere.is(provision)) {
      return Said.Kind.AVAILABLE_ELSEWHERE;
    } else if (Refusals.isNotHeld(provision)) {
      return Said.Kind.NOT_HELD;
    } else if (!Refusals.isExemption(provision)) {
      return Said.Kind.OUTSIDE_DUTY;
    }
    return Refusals.onlyDenies(provision) ? Said.Kind.NEITHER : Said.Kind.WITHHELD;
  }

  /** Whether a provision cited in a paragraph can be what a thing said relies on. */
  static boolean fits(Provision provision, Said.Kind kind) {
    return switch (kind) {
      case DISCLOSED -> false;
      case AVAILABLE_ELSEWHERE -> Elsewhere.is(provision);
      case NOT_HELD -> Refusals.isNotHeld(provision);
      case WITHHELD, NEITHER -> Refusals.isExemption(provision) && !Elsewhere.is(provision);
      case OUTSIDE_DUTY -> Refusals.ground(provision).isPresent();
    };
  }

  /** Whether a paragraph cites what a refusal for cost, or for what a request is like, rests on. */
  static boolean citesGround(Spoken paragraph) {
    return paragraph.refusing().stream()
        .flatMap(placed -> placed.provisions().stream())
        .anyMatch(provision -> kindOf(provision) == Said.Kind.OUTSIDE_DUTY);
  }
}
