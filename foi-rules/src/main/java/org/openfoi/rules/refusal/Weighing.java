package org.openfoi.rules.refusal;

import java.util.Optional;
import org.openfoi.model.law.Provision;
import org.openfoi.model.law.Regime;
import org.openfoi.model.refusal.PublicInterestTest;
import org.openfoi.model.refusal.RefusalNotice;

/**
 * A public-interest test in a notice, with the claim it is made for.
 *
 * @param notice the notice it stands in
 * @param claim the claim; absent for a test that belongs to none
 * @param test the test as the document makes it
 */
public record Weighing(RefusalNotice notice, Optional<Claim> claim, PublicInterestTest test) {
  /** The regime: of the claim, or else of the provisions that the test names, or of the notice. */
  public Regime regime() {
    if (claim.isPresent()) {
      return claim.orElseThrow().regime();
    }
    return test.getProvisions().isEmpty()
        ? Notices.regime(notice)
        : test.getProvisions().get(0).getRegime();
  }

  /** What the test is for, in a few words for a message: {@code "FOIA s.31(3)"}. */
  public String name() {
    return claim
        .map(made -> made.provision().toString())
        .or(() -> test.getProvisions().stream().findFirst().map(Provision::toString))
        .or(test::getHeading)
        .orElse("no provision");
  }
}
