package org.openfoi.rules.response;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.ExemptionKind;
import org.openfoi.model.law.Provision;
import org.openfoi.model.response.NeitherConfirmedNorDenied;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * A limb that exempts information, such as section 31(1)(a), does not lift the duty to say whether
 * it is held.
 *
 * <p>Silent where the answer cites a limb of the right kind as well, or a section that has both.
 */
public final class DeniedByWithholdingLimbRule extends BaseRule<Reply> {

  /** The rule. */
  public DeniedByWithholdingLimbRule() {
    super(
        Reply.class,
        RuleDescription.builder("response/denied-by-withholding-limb")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute(
                "FOIA s.2(1)", "EIR reg.12(6)", "FOISA s.18(1)", "EISR reg.10(8)"))
            .asks("An answer that neither confirms nor denies cites a limb that lifts that duty.")
            .silent(
                "Silent where the answer cites a limb of the right kind as well, or a section that has both."),
        Traits.DENIED_BY_WITHHOLDING_LIMB);
  }

  @Override
  public void check(Reply reply, Findings findings) {
    for (Given<NeitherConfirmedNorDenied> given : reply.given(NeitherConfirmedNorDenied.class)) {
      NeitherConfirmedNorDenied answer = given.answer();
      List<Provision> cited = answer.getProvisions();
      if (Answers.allAre(cited, ExemptionKind.WITHHOLD)) {
        findings.add(
            cited.get(0).getRegime(),
            "the answer" + Answers.to(answer) + " neither confirms nor denies under " + cited.get(0)
                + ", which only lets information be withheld",
            given.pointer(),
            answer.getSpans());
      }
    }
  }
}
