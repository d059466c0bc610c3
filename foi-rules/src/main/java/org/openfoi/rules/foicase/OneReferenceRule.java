package org.openfoi.rules.foicase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.request.RequestReference;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * Documents with different references belong to different requests, or one was misread.
 *
 * <p>Silent for references that are written differently and are the same, and where there is only
 * one.
 */
public final class OneReferenceRule extends BaseRule<FoiCase> {

  /** The rule. */
  public OneReferenceRule() {
    super(
        FoiCase.class,
        RuleDescription.builder("case/one-reference")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record("the documents of the case"))
            .asks("All documents of a case have the same reference.")
            .silent(
                "Silent for references that are written differently and are the same, and where there is only one."));
  }

  @Override
  public void check(FoiCase foiCase, Findings findings) {
    Map<String, RequestReference> references = new LinkedHashMap<>();
    foiCase.getReference().ifPresent(reference -> references.put("", reference));
    foiCase
        .getRequest()
        .flatMap(FoiRequest::getReference)
        .ifPresent(reference -> references.put("/request", reference));
    for (int i = 0; i < foiCase.getResponses().size(); i++) {
      String pointer = "/responses/" + i;
      foiCase
          .getResponses()
          .get(i)
          .getReference()
          .ifPresent(reference -> references.put(pointer, reference));
    }
    if (references.size() < 2) {
      return;
    }
    RequestReference first = references.values().iterator().next();
    references.forEach((pointer, reference) -> {
      if (!reference.equals(first) && !reference.isSameAs(first)) {
        findings.add(
            "the reference '%s' is not '%s', expected one for the case".formatted(reference, first),
            pointer + "/reference",
            List.of());
      }
    });
  }
}
