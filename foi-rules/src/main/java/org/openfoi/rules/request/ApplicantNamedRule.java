package org.openfoi.rules.request;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * The name is not shown; whether there is one is.
 *
 * <p>The address for correspondence, which FOIA s.8(1)(b) asks for too, is not looked for: sites
 * publish requests with the name and without the address, so that a record which lacks it says
 * nothing of the request, and no record has to keep what is more private than the name.
 *
 * <p>Silent where nothing is known of the applicant, as in every published request.
 */
public final class ApplicantNamedRule extends BaseRule<FoiRequest> {

  /** The rule. */
  public ApplicantNamedRule() {
    super(
        FoiRequest.class,
        RuleDescription.builder("request/applicant-named")
            .severity(Severity.NOTE)
            .basis(RuleBasis.statute("FOIA s.8(1)(b)"))
            .asks("A request states who asks.")
            .silent(
                "Silent where nothing is known of the applicant, as in every published request, and about the address, which records do not keep."),
        Traits.APPLICANT);
  }

  @Override
  public void check(FoiRequest request, Findings findings) {
    if (request
        .getApplicant()
        .filter(applicant ->
            applicant.getName().isEmpty() && applicant.getOrganisation().isEmpty())
        .isPresent()) {
      findings.add(
          "the request does not state the name of the applicant", "/applicant", request.getSpans());
    }
  }
}
