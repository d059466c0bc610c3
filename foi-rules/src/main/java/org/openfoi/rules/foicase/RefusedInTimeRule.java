package org.openfoi.rules.foicase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.law.Regime;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

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
                "Silent where the answer itself was late, which is found by itself, where an earlier notice was in time, and where a day is not known."));
  }

  @Override
  public void check(CaseFile file, Findings findings) {
    if (file.notices().isEmpty()) {
      return;
    }
    FoiCase foiCase = file.foiCase();
    Regime regime = file.regime();
    Optional<LocalDate> due = Days.refusalNotice(regime).flatMap(clock -> Days.due(foiCase, clock));
    OptionalInt first = Days.firstAnswer(foiCase);
    boolean late = first.isPresent()
        && due.isPresent()
        && foiCase
            .getResponses()
            .get(first.getAsInt())
            .getDate()
            .filter(due.orElseThrow()::isBefore)
            .isPresent();
    if (due.isEmpty() || late) {
      return;
    }
    Document earliest = null;
    for (Document document : file.documents()) {
      if (!document.notices().isEmpty() && !document.isReview()) {
        if (document.date().isEmpty()) {
          return;
        }
        if (earliest == null
            || document.date().orElseThrow().isBefore(earliest.date().orElseThrow())) {
          earliest = document;
        }
      }
    }
    if (earliest != null && earliest.date().filter(due.orElseThrow()::isBefore).isPresent()) {
      findings.add(
          regime,
          "the notice of %s came after %s, the last day to refuse"
              .formatted(earliest.date().orElseThrow(), due.orElseThrow()),
          earliest.pointer(),
          earliest.notices().get(0).getSpans());
    }
  }
}
