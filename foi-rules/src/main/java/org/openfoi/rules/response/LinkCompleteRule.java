package org.openfoi.rules.response;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.AvailableElsewhere;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.source.Link;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * Addresses break at line ends and lose their heads: one with a space in it, or that ends in a
 * hyphen or an opening bracket, leads nowhere.
 *
 * <p>Silent for what looks whole and leads nowhere.
 */
public final class LinkCompleteRule extends BaseRule<FoiResponse> {

  /** The rule. */
  public LinkCompleteRule() {
    super(
        FoiResponse.class,
        RuleDescription.builder("response/link-complete")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record("the address itself"))
            .asks("An address is whole.")
            .silent("Silent for what looks whole and leads nowhere."));
  }

  @Override
  public void check(FoiResponse response, Findings findings) {
    List<Answer> answers = response.getAnswers();
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      List<Link> links = answer instanceof Disclosed given
          ? given.getLinks()
          : answer instanceof AvailableElsewhere elsewhere ? elsewhere.getLinks() : List.<Link>of();
      for (Link link : links) {
        if (Answers.isBroken(link.getAddress())) {
          findings.add(
              "the address '" + link.getAddress() + "' is not whole",
              "/answers/" + i,
              link.getSpans());
        }
      }
    }
  }
}
