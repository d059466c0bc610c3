package org.openfoi.rules.request;

import java.util.Optional;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.request.RequestReference;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * What looks like a year or a day was mostly read from the words beside the reference.
 *
 * <p>Silent for any other form: every authority has its own.
 */
public final class ReferenceShapeRule extends BaseRule<FoiRequest> {

  /** The rule. */
  public ReferenceShapeRule() {
    super(
        FoiRequest.class,
        RuleDescription.builder("request/reference-shape")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record("the reference itself"))
            .asks("A reference is more than a year or a date.")
            .silent("Silent for any other form: every authority has its own."));
  }

  @Override
  public void check(FoiRequest request, Findings findings) {
    Optional<RequestReference> reference = request.getReference();
    if (reference.isPresent() && reference.orElseThrow().isDate()) {
      findings.add(
          "'" + reference.orElseThrow()
              + "' is a year or a date, expected a reference such as '1455_17'",
          "/reference",
          request.getSpans());
    }
  }
}
