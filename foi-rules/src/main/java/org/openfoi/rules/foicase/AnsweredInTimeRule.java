package org.openfoi.rules.foicase;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.openfoi.model.deadline.Clock;
import org.openfoi.model.deadline.Deadline;
import org.openfoi.model.deadline.RequestDates;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.law.Regime;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.rules.clock.Clocks;
import org.openfoi.rules.clock.Timeline;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * Twenty working days, counted as the clocks of this library count; the finding carries every day.
 * The EIR give forty for a complex and voluminous request if the applicant is told within twenty
 * (reg.7).
 *
 * <p>Doubt: schools, archives and others have longer; a day of receipt is often taken from a mail.
 *
 * <p>Silent where the day of receipt or of the answer is not known, while a clarification or a fee
 * is awaited, and where more time was taken in time, for which there are other rules.
 */
public final class AnsweredInTimeRule extends BaseRule<CaseFile> {

  /** The rule. */
  public AnsweredInTimeRule() {
    super(
        CaseFile.class,
        RuleDescription.builder("case/answered-in-time")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute("FOIA s.10(1)", "EIR reg.5(2)", "FOISA s.10(1)"))
            .asks("The request is answered within the time that the law gives.")
            .silent(
                "Silent where the day of receipt or of the answer is not known, while a clarification or a fee is awaited, and where more time was taken in time, for which there are other rules."),
        Traits.SLOW);
  }

  @Override
  public void check(CaseFile file, Findings findings) {
    FoiCase foiCase = file.foiCase();
    Regime regime = file.regime();
    OptionalInt first = Days.firstAnswer(foiCase);
    Optional<Clock> clock = Days.response(regime);
    if (first.isEmpty() || clock.isEmpty()) {
      return;
    }
    FoiResponse response = foiCase.getResponses().get(first.getAsInt());
    LocalDate answered = response.getDate().orElseThrow();
    Optional<LocalDate> missed = Days.missed(foiCase, clock.orElseThrow(), answered);
    if (missed.isEmpty()) {
      return;
    }
    if (!Days.isExtendedBy(foiCase, missed.orElseThrow())) {
      add(findings, foiCase, clock.orElseThrow(), first.getAsInt());
    } else if (regime == Regime.EIR_2004
        && Days.missed(foiCase, Clock.of("eir/extended-response"), answered).isPresent()) {
      add(findings, foiCase, Clock.of("eir/extended-response"), first.getAsInt());
    }
  }

  private static void add(Findings findings, FoiCase foiCase, Clock clock, int index) {
    FoiResponse response = foiCase.getResponses().get(index);
    LocalDate answered = response.getDate().orElseThrow();
    RequestDates dates = foiCase.getRequest().flatMap(FoiRequest::getDates).orElseThrow();
    Deadline deadline = Clocks.shipped().deadline(clock, dates);
    findings.add(
        clock.getProvision().getRegime(),
        "the answer of %s came after %s, the last day under %s"
            .formatted(answered, deadline.getDue(), clock.getProvision()),
        "/responses/" + index,
        response.getSpans(),
        Map.of("timeline", Timeline.of(deadline)));
  }
}
