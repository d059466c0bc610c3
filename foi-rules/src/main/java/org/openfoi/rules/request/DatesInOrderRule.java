package org.openfoi.rules.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openfoi.model.deadline.RequestDates;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * Clocks count from these days, and from days in the wrong order they count wrongly.
 *
 * <p>Silent for days that are not known.
 */
public final class DatesInOrderRule extends BaseRule<FoiRequest> {

  /** The rule. */
  public DatesInOrderRule() {
    super(
        FoiRequest.class,
        RuleDescription.builder("request/dates-in-order")
            .severity(Severity.ERROR)
            .basis(RuleBasis.record("the days of the request"))
            .asks("A request is made, received, clarified and paid for in this order.")
            .silent("Silent for days that are not known."),
        Traits.SEVERAL_DAYS);
  }

  @Override
  public void check(FoiRequest request, Findings findings) {
    if (request.getDates().isEmpty()) {
      return;
    }
    RequestDates dates = request.getDates().orElseThrow();
    LocalDate received = dates.getReceived();
    add(findings, "received", Optional.of(received), "made", request.getMade());
    add(
        findings,
        "asked to be clarified",
        dates.getClarificationRequested(),
        "received",
        Optional.of(received));
    add(
        findings,
        "clarified",
        dates.getClarificationReceived(),
        "asked to be clarified",
        dates.getClarificationRequested());
    add(findings, "charged for", dates.getFeesNoticeGiven(), "received", Optional.of(received));
    add(findings, "paid for", dates.getFeePaid(), "charged for", dates.getFeesNoticeGiven());
  }

  private static void add(
      Findings findings,
      String then,
      Optional<LocalDate> later,
      String first,
      Optional<LocalDate> earlier) {
    if (later.isPresent() && earlier.filter(later.orElseThrow()::isBefore).isPresent()) {
      findings.add(
          "the request was %s on %s, before it was %s on %s"
              .formatted(then, later.orElseThrow(), first, earlier.orElseThrow()),
          "/dates",
          List.of());
    }
  }
}
