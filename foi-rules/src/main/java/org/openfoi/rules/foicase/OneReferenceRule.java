package org.openfoi.rules.foicase;

import java.util.List;
import java.util.Optional;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.request.RequestReference;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.Place;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

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
                "Silent for references that are written differently and are the same, and where there is only one."),
        Traits.OTHER_REFERENCE);
  }

  @Override
  public void check(FoiCase foiCase, Findings findings) {
    Optional<RequestReference> ofRequest = foiCase.getRequest().flatMap(FoiRequest::getReference);
    Optional<RequestReference> first = foiCase.getReference().or(() -> ofRequest);
    compare(findings, first, ofRequest, Place.ROOT.at("request"));
    for (int i = 0; i < foiCase.getResponses().size(); i++) {
      Optional<RequestReference> ofResponse = foiCase.getResponses().get(i).getReference();
      first = first.or(() -> ofResponse);
      compare(findings, first, ofResponse, Place.ROOT.at("responses", i));
    }
  }

  private static void compare(
      Findings findings,
      Optional<RequestReference> first,
      Optional<RequestReference> other,
      Place place) {
    if (first.isPresent()
        && other.isPresent()
        && !other.equals(first)
        && !other.orElseThrow().isSameAs(first.orElseThrow())) {
      findings.add(
          "the reference '%s' is not '%s', expected one for the case"
              .formatted(other.orElseThrow(), first.orElseThrow()),
          place.at("reference").toString(),
          List.of());
    }
  }
}
