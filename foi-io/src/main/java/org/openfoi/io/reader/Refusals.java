package org.openfoi.io.reader;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openfoi.model.law.Exemption;
import org.openfoi.model.law.ExemptionKind;
import org.openfoi.model.law.GroundKind;
import org.openfoi.model.law.Provision;
import org.openfoi.model.law.RefusalGround;

/** What the catalogue of the law says of a provision that a refusal names. */
final class Refusals {
  private static final Set<ExemptionKind> CLAIMED =
      EnumSet.of(ExemptionKind.WITHHOLD, ExemptionKind.CONFIRM_OR_DENY, ExemptionKind.ROUTING);

  private static final List<Provision> ENVIRONMENTAL =
      List.of(Provision.of("FOIA s.39"), Provision.of("FOISA s.39(2)"));

  private Refusals() {}

  /** The exemption that a provision is a condition of, s.40(2) for s.40(3A)(a), if it is one. */
  static Optional<Provision> conditioned(Provision provision) {
    return Exemption.citedBy(provision).stream()
        .filter(row -> !provision.overlaps(row.getProvision()))
        .map(Exemption::getProvision)
        .findFirst();
  }

  /** Whether a request can be refused under it, as a whole or in part. */
  static boolean isGroundToRefuse(Provision provision) {
    return isExemption(provision) || ground(provision).isPresent();
  }

  /** Whether it is an exemption or exception, or a limb of one. */
  static boolean isExemption(Provision provision) {
    return Exemption.citedBy(provision).stream().anyMatch(row -> CLAIMED.contains(row.getKind()));
  }

  /** Whether it is an item of a list that limbs of the same section refer to, and no limb alone. */
  static boolean supports(Provision provision) {
    return Exemption.citedBy(provision).stream()
        .anyMatch(row -> row.getKind() == ExemptionKind.SUPPORTING
            && provision.isWithin(row.getProvision())
            && !provision.equals(row.getProvision()));
  }

  /** Whether it only says that the Regulations on environmental information apply instead. */
  static boolean isEnvironmental(Provision provision) {
    return ENVIRONMENTAL.stream().anyMatch(provision::isWithin);
  }

  /** Whether all it lifts is the duty to confirm or deny. */
  static boolean onlyDenies(Provision provision) {
    List<Exemption> rows = Exemption.citedBy(provision);
    return !rows.isEmpty()
        && rows.stream().allMatch(row -> row.getKind() == ExemptionKind.CONFIRM_OR_DENY);
  }

  /** The ground that is no exemption, if it is one: cost, a vexatious request. */
  static Optional<RefusalGround> ground(Provision provision) {
    return RefusalGround.citedBy(provision).stream()
        .filter(ground -> provision.isWithin(ground.getProvision())
            || ground.getKind() == GroundKind.COST
            || ground.getKind() == GroundKind.VEXATIOUS
            || ground.getKind() == GroundKind.REPEATED
            || isOfNotHeld(ground, provision))
        .findFirst();
  }

  /** Whether it only lets the authority ask what is wanted. */
  static boolean isClarification(Provision provision) {
    return ground(provision)
        .filter(ground -> ground.getKind() == GroundKind.CLARIFICATION)
        .isPresent();
  }

  /** Whether it is the ground that nothing is held. */
  static boolean isNotHeld(Provision provision) {
    return ground(provision)
        .filter(ground -> ground.getKind() == GroundKind.NOT_HELD)
        .isPresent();
  }

  /** Whether the section is cited whole whose one ground is that nothing is held: FOISA s.17. */
  private static boolean isOfNotHeld(RefusalGround ground, Provision provision) {
    return ground.getKind() == GroundKind.NOT_HELD
        && provision.equals(provision.getRoot())
        && !provision.getRegime().isEnvironmental();
  }

  /** Whether a claim of it has to show harm. */
  static boolean needsHarm(Provision provision) {
    return Exemption.citedBy(provision).stream().anyMatch(Exemption::isHarmNeeded);
  }

  /** Whether a claim of it has to weigh the public interest, or may have to. */
  static boolean needsTest(Provision provision) {
    return Exemption.citedBy(provision).stream().anyMatch(Exemption::isPublicInterestTestNeeded);
  }
}
