package org.openfoi.rules.foicase;

import java.util.Optional;
import org.openfoi.model.authority.Force;
import org.openfoi.model.authority.PublicAuthority;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * A reply of another force belongs to another request, or the request was transferred.
 *
 * <p>Silent for authorities that are no police force, whose names are written in many ways.
 */
public final class OneAuthorityRule extends BaseRule<FoiCase> {

  /** The rule. */
  public OneAuthorityRule() {
    super(
        FoiCase.class,
        RuleDescription.builder("case/one-authority")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record("the documents of the case"))
            .asks("All documents of a case are of the same police force.")
            .silent(
                "Silent for authorities that are no police force, whose names are written in many ways."),
        Traits.OTHER_AUTHORITY);
  }

  @Override
  public void check(FoiCase foiCase, Findings findings) {
    Optional<Force> force = foiCase
        .getAuthority()
        .or(() -> foiCase.getRequest().flatMap(FoiRequest::getAuthority))
        .flatMap(PublicAuthority::getForce);
    for (int i = 0; i < foiCase.getResponses().size() && force.isPresent(); i++) {
      FoiResponse response = foiCase.getResponses().get(i);
      Optional<Force> replies = response.getAuthority().flatMap(PublicAuthority::getForce);
      if (replies.isPresent() && !replies.equals(force)) {
        findings.add(
            "%s replies, but %s was asked"
                .formatted(replies.orElseThrow().getName(), force.orElseThrow().getName()),
            "/responses/" + i + "/authority",
            response.getSpans());
      }
    }
  }
}
