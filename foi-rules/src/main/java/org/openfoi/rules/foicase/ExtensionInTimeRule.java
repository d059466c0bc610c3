package org.openfoi.rules.foicase;

import java.time.LocalDate;
import java.util.Optional;
import org.openfoi.model.deadline.Clock;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.law.Regime;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.response.ReplyKind;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * The applicant of a complex and voluminous request is told of the extension as soon as possible
 * and within twenty working days of receipt.
 *
 * <p>Silent under other regimes, and where a day is not known.
 */
public final class ExtensionInTimeRule extends BaseRule<CaseFile> {

  /** The rule. */
  public ExtensionInTimeRule() {
    super(
        CaseFile.class,
        RuleDescription.builder("case/extension-in-time")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute("EIR reg.7(3)"))
            .asks("More time under the EIR is taken within 20 working days.")
            .silent("Silent under other regimes, and where a day is not known."),
        Traits.ENVIRONMENTAL);
  }

  @Override
  public void check(CaseFile file, Findings findings) {
    if (file.regime() != Regime.EIR_2004) {
      return;
    }
    FoiCase foiCase = file.foiCase();
    Optional<LocalDate> due = Days.due(foiCase, Clock.of("eir/extension-notice"));
    for (int i = 0; i < foiCase.getResponses().size() && due.isPresent(); i++) {
      FoiResponse response = foiCase.getResponses().get(i);
      if (response.getReply() == ReplyKind.EXTENSION
          && response.getDate().filter(due.orElseThrow()::isBefore).isPresent()) {
        findings.add(
            "more time is taken on %s, after %s, the last day for that"
                .formatted(response.getDate().orElseThrow(), due.orElseThrow()),
            "/responses/" + i,
            response.getSpans());
      }
    }
  }
}
