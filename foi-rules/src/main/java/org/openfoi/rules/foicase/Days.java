package org.openfoi.rules.foicase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.openfoi.model.authority.Force;
import org.openfoi.model.authority.PublicAuthority;
import org.openfoi.model.deadline.Clock;
import org.openfoi.model.deadline.RequestDates;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.law.Regime;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.response.ReplyKind;
import org.openfoi.rules.clock.Clocks;
import org.openfoi.rules.refusal.Notices;

/** The days of a case and the clocks that run in it. */
final class Days {
  private static final Map<Regime, Clock> RESPONSE = clocks("response");
  private static final Map<Regime, Clock> REFUSAL_NOTICE = clocks("refusal-notice");

  /** Fewer days than any of the clocks gives; so many working days are at least as many days. */
  private static final int IN_TIME = Stream.of(RESPONSE, REFUSAL_NOTICE)
      .flatMap(clocks -> clocks.values().stream())
      .mapToInt(Clock::getLimit)
      .min()
      .orElseThrow();

  private Days() {}

  /** Whether a day is so long after the receipt that a clock may have run out. */
  static boolean isSlow(LocalDate received, LocalDate day) {
    return day.toEpochDay() - received.toEpochDay() > IN_TIME;
  }

  private static Map<Regime, Clock> clocks(String name) {
    return Map.of(
        Regime.FOIA_2000, Clock.of("foia/" + name),
        Regime.EIR_2004, Clock.of("eir/" + name),
        Regime.FOISA_2002, Clock.of("foisa/" + name));
  }

  /**
   * The regime of a case: as the request was handled, or as the first of its notices names it, or
   * as the authority's nation makes likely.
   */
  static Regime regime(FoiCase foiCase, Optional<FoiRequest> request, List<RefusalNotice> notices) {
    Optional<Regime> handled =
        request.isPresent() ? request.orElseThrow().getRegime() : Optional.empty();
    if (handled.isPresent()) {
      return handled.orElseThrow();
    }
    if (!notices.isEmpty()) {
      return Notices.regime(notices.get(0));
    }
    return foiCase
        .getAuthority()
        .flatMap(PublicAuthority::getForce)
        .map(Force::getNation)
        .filter("Scotland"::equals)
        .map(nation -> Regime.FOISA_2002)
        .orElse(Regime.FOIA_2000);
  }

  /** The clock of a regime for an answer; none for the EISR. */
  static Optional<Clock> response(Regime regime) {
    return Optional.ofNullable(RESPONSE.get(regime));
  }

  /** The clock of a regime for a refusal notice; none for the EISR. */
  static Optional<Clock> refusalNotice(Regime regime) {
    return Optional.ofNullable(REFUSAL_NOTICE.get(regime));
  }

  /** The last day of a clock; none if the day of receipt is not known, or nobody can say. */
  static Optional<LocalDate> due(FoiCase foiCase, Clock clock) {
    Optional<RequestDates> dates = foiCase.getRequest().flatMap(FoiRequest::getDates);
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Clocks.shipped().dueDate(clock, dates.orElseThrow()));
    } catch (IllegalArgumentException stoppedOrOutsideTheKnownYears) {
      return Optional.empty();
    }
  }

  /** The last day of a clock, if a day is after it; none where {@link #due} has none. */
  static Optional<LocalDate> missed(FoiCase foiCase, Clock clock, LocalDate day) {
    Optional<LocalDate> due = due(foiCase, clock);
    return due.isPresent() && day.isAfter(due.orElseThrow()) ? due : Optional.empty();
  }

  /** The first reply that answers, if it has a date; the index is its place in the case. */
  static OptionalInt firstAnswer(FoiCase foiCase) {
    for (int i = 0; i < foiCase.getResponses().size(); i++) {
      FoiResponse response = foiCase.getResponses().get(i);
      if (response.getReply() == ReplyKind.SUBSTANTIVE) {
        return response.getDate().isPresent() ? OptionalInt.of(i) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** Whether the authority said by a day that it takes more time. */
  static boolean isExtendedBy(FoiCase foiCase, LocalDate day) {
    for (FoiResponse response : foiCase.getResponses()) {
      boolean inTime = response.getDate().filter(date -> !date.isAfter(day)).isPresent();
      if (inTime
          && (response.getReply() == ReplyKind.EXTENSION
              || response.getNotices().stream()
                  .anyMatch(notice -> notice.getDecisionExpected().isPresent()))) {
        return true;
      }
    }
    return false;
  }
}
