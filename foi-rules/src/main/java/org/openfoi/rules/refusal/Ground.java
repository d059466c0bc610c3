package org.openfoi.rules.refusal;

import org.openfoi.model.law.Provision;
import org.openfoi.model.law.Regime;
import org.openfoi.model.refusal.GroundClaim;
import org.openfoi.model.refusal.RefusalNotice;

/**
 * A ground relied on in a notice that is no exemption, such as the cost.
 *
 * @param notice the notice it stands in
 * @param ground the ground as the document gives it
 */
public record Ground(RefusalNotice notice, GroundClaim ground) {
  /** The provision relied on. */
  public Provision provision() {
    return ground.getProvision();
  }

  /** The regime of the provision. */
  public Regime regime() {
    return ground.getProvision().getRegime();
  }
}
