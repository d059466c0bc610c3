package org.openfoi.rules.response;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.ExemptionKind;
import org.openfoi.model.law.Provision;
import org.openfoi.model.response.Withheld;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * A limb that lifts the duty to confirm or deny, such as section 31(3), lets nothing be withheld
 * that is said to be held.
 *
 * <p>Silent where the answer cites a limb of the right kind as well, or a section that has both.
 */
public final class WithheldByDenialLimbRule extends BaseRule<Reply> {

  /** The rule. */
  public WithheldByDenialLimbRule() {
    super(
        Reply.class,
        RuleDescription.builder("response/withheld-by-denial-limb")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute(
                "FOIA s.2(2)", "EIR reg.12(1)", "FOISA s.16(1)", "EISR reg.10(1)"))
            .asks("An answer that withholds cites a limb that exempts information.")
            .silent(
                "Silent where the answer cites a limb of the right kind as well, or a section that has both."),
        Traits.WITHHELD_BY_DENIAL_LIMB);
  }

  @Override
  public void check(Reply reply, Findings findings) {
    for (Given<Withheld> given : reply.given(Withheld.class)) {
      Withheld answer = given.answer();
      List<Provision> cited = answer.getProvisions();
      if (Answers.allAre(cited, ExemptionKind.CONFIRM_OR_DENY)) {
        findings.add(
            cited.get(0).getRegime(),
            "the answer" + Answers.to(answer) + " withholds under " + cited.get(0)
                + ", which only lifts the duty to confirm or deny",
            given.pointer(),
            answer.getSpans());
      }
    }
  }
}
