package org.openfoi.rules.refusal;

import java.util.List;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Provision;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.PrejudiceStatement;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * Harm that is argued under a provision which the notice does not claim supports nothing: either a
 * claim was left out or the harm belongs to another notice.
 *
 * <p>Silent if the notice claims nothing, which is found by itself, and for a second statement for
 * one of its claims.
 */
public final class HarmForAClaimRule extends BaseRule<RefusalNotice> {

  /** The rule. */
  public HarmForAClaimRule() {
    super(
        RefusalNotice.class,
        RuleDescription.builder("refusal/harm-for-a-claim")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record("the claims of the notice"))
            .asks("Every statement of harm is for a provision that the notice claims.")
            .silent(
                "Silent if the notice claims nothing, which is found by itself, where the statement names no provision, and for a second statement for one of its claims."),
        Traits.UNCLAIMED_HARM);
  }

  @Override
  public void check(RefusalNotice notice, Findings findings) {
    if (notice.getClaims().isEmpty()) {
      return;
    }
    for (int i = 0; i < notice.getUnclaimedPrejudice().size(); i++) {
      PrejudiceStatement harm = notice.getUnclaimedPrejudice().get(i);
      List<Provision> named = harm.getProvisions();
      if (!named.isEmpty() && named.stream().noneMatch(one -> isClaimed(one, notice))) {
        findings.add(
            "the harm for " + named.get(0) + " is for none of the provisions claimed",
            "/unclaimedPrejudice/" + i,
            harm.getSpans());
      }
    }
  }

  private static boolean isClaimed(Provision named, RefusalNotice notice) {
    for (ExemptionClaim claim : notice.getClaims()) {
      if (named.overlaps(claim.getProvision())) {
        return true;
      }
    }
    return false;
  }
}
