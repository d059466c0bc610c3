package org.openfoi.rules.foicase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.openfoi.model.deadline.Clock;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * Taking time to weigh the public interest does not move the notice: it says within the same twenty
 * working days which exemption is relied on.
 *
 * <p>Silent where the answer itself was late, which is found by itself, where an earlier notice was
 * in time, and where a day is not known.
 */
public final class RefusedInTimeRule extends BaseRule<CaseFile> {

  /** The rule. */
  public RefusedInTimeRule() {
    super(
        CaseFile.class,
        RuleDescription.builder("case/refused-in-time")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute("FOIA s.17(1)", "EIR reg.14(2)", "FOISA s.16(1)"))
            .asks("A refusal notice is given within the time for an answer.")
            .silent(
                "Silent where the answer itself was late, which is found by itself, where an earlier notice was in time, and where a day is not known."),
        Traits.SLOW);
  }

  @Override
  public void check(CaseFile file, Findings findings) {
    Optional<Document> earliest = earliest(file);
    Optional<Clock> clock = Days.refusalNotice(file.regime());
    if (earliest.isEmpty() || clock.isEmpty()) {
      return;
    }
    Document notice = earliest.orElseThrow();
    LocalDate given = notice.date().orElseThrow();
    Optional<LocalDate> missed = Days.missed(file.foiCase(), clock.orElseThrow(), given);
    if (missed.isPresent() && !isAnsweredAfter(missed.orElseThrow(), file.foiCase())) {
      findings.add(
          file.regime(),
          "the notice of %s came after %s, the last day to refuse"
              .formatted(given, missed.orElseThrow()),
          notice.pointer(),
          notice.notices().get(0).getSpans());
    }
  }

  /** The first document with a notice; none if the day of one is not known. */
  private static Optional<Document> earliest(CaseFile file) {
    Document earliest = null;
    for (Document document : file.documents()) {
      if (!document.notices().isEmpty() && !document.isReview()) {
        if (document.date().isEmpty()) {
          return Optional.empty();
        }
        if (earliest == null
            || document.date().orElseThrow().isBefore(earliest.date().orElseThrow())) {
          earliest = document;
        }
      }
    }
    return Optional.ofNullable(earliest);
  }

  private static boolean isAnsweredAfter(LocalDate day, FoiCase foiCase) {
    OptionalInt first = Days.firstAnswer(foiCase);
    return first.isPresent()
        && foiCase
            .getResponses()
            .get(first.getAsInt())
            .getDate()
            .filter(day::isBefore)
            .isPresent();
  }
}
