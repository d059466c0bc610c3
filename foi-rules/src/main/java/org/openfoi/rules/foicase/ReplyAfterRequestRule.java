package org.openfoi.rules.foicase;

import java.time.LocalDate;
import java.util.Optional;
import org.openfoi.model.deadline.RequestDates;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * A reply before its request has a day misread, or belongs to another case.
 *
 * <p>Silent where a day is not known.
 */
public final class ReplyAfterRequestRule extends BaseRule<FoiCase> {

  /** The rule. */
  public ReplyAfterRequestRule() {
    super(
        FoiCase.class,
        RuleDescription.builder("case/reply-after-request")
            .severity(Severity.ERROR)
            .basis(RuleBasis.record("the days of the request"))
            .asks("A reply is not older than the request.")
            .silent("Silent where a day is not known."),
        Traits.EARLY);
  }

  @Override
  public void check(FoiCase foiCase, Findings findings) {
    Optional<LocalDate> asked = foiCase
        .getRequest()
        .flatMap(request ->
            request.getMade().or(() -> request.getDates().map(RequestDates::getReceived)));
    for (int i = 0; i < foiCase.getResponses().size() && asked.isPresent(); i++) {
      FoiResponse response = foiCase.getResponses().get(i);
      if (response.getDate().filter(asked.orElseThrow()::isAfter).isPresent()) {
        findings.add(
            "the reply of %s is older than the request of %s"
                .formatted(response.getDate().orElseThrow(), asked.orElseThrow()),
            "/responses/" + i,
            response.getSpans());
      }
    }
  }
}
