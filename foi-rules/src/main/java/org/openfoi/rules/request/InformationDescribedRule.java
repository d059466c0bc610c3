package org.openfoi.rules.request;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * Without a description there is nothing to look for, and no request in law.
 *
 * <p>Doubt: what is on record may be less than was asked; hence a warning.
 *
 * <p>Silent where the request has a title or words, in which the description may stand, and where
 * nothing is known of the applicant: then a reply or a publication only mentions the request.
 */
public final class InformationDescribedRule extends BaseRule<FoiRequest> {

  /** The rule. */
  public InformationDescribedRule() {
    super(
        FoiRequest.class,
        RuleDescription.builder("request/information-described")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute("FOIA s.8(1)(c)"))
            .asks("A request describes the information requested.")
            .silent(
                "Silent where the request has a title or words, in which the description may stand, and where nothing is known of the applicant, as in a reply that only mentions the request."),
        Traits.APPLICANT);
  }

  @Override
  public void check(FoiRequest request, Findings findings) {
    if (request.getApplicant().isPresent()
        && request.getTitle().isEmpty()
        && request.getQuestions().isEmpty()
        && request.getWords().isEmpty()) {
      findings.add(
          "the request asks nothing, expected a description of the information",
          "",
          request.getSpans());
    }
  }
}
