package org.openfoi.rules.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openfoi.model.law.Duty;
import org.openfoi.model.law.Exemption;
import org.openfoi.model.law.ExemptionBasis;
import org.openfoi.model.law.ExemptionKind;
import org.openfoi.model.law.ExemptionStrength;
import org.openfoi.model.law.Provision;
import org.openfoi.model.law.Regime;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.PublicInterestTest;
import org.openfoi.model.refusal.RefusalNotice;

/** An exemption relied on in a notice, with what the catalogue knows of it. */
public final class Claim {
  private final RefusalNotice notice;
  private final ExemptionClaim claim;
  private final List<Exemption> cited;
  private final List<Exemption> limbs;
  private final Optional<PublicInterestTest> test;

  private Claim(RefusalNotice notice, ExemptionClaim claim) {
    this.notice = notice;
    this.claim = claim;
    this.test = claim.getPublicInterestTest();
    this.cited = Exemption.citedBy(claim.getProvision());
    List<Exemption> ofDuty = isOneGround(cited) ? cited : grounds(cited, claim.getDuty());
    this.limbs = claim.getConditions().isEmpty() ? ofDuty : onConditions(ofDuty, claim);
  }

  /** A claim of a notice. */
  public static Claim of(RefusalNotice notice, ExemptionClaim claim) {
    return new Claim(notice, claim);
  }

  /** The claims of a notice, in their order. */
  public static List<Claim> of(RefusalNotice notice) {
    List<ExemptionClaim> made = notice.getClaims();
    List<Claim> claims = new ArrayList<>(made.size());
    for (int i = 0; i < made.size(); i++) {
      claims.add(new Claim(notice, made.get(i)));
    }
    return claims;
  }

  /** The notice it stands in. */
  public RefusalNotice notice() {
    return notice;
  }

  /** The claim as the document makes it. */
  public ExemptionClaim claim() {
    return claim;
  }

  /** The public-interest test made for it. */
  public Optional<PublicInterestTest> test() {
    return test;
  }

  /** The provision relied on. */
  public Provision provision() {
    return claim.getProvision();
  }

  /** Whether the first of some provisions is another than the one claimed. */
  public boolean isOther(List<Provision> named) {
    return !named.isEmpty() && !named.get(0).overlaps(claim.getProvision());
  }

  /** The regime of the provision. */
  public Regime regime() {
    return claim.getProvision().getRegime();
  }

  /** The rows of the catalogue that the citation means, lists and rules among them. */
  public List<Exemption> cited() {
    return cited;
  }

  /**
   * The limbs that the citation can mean: grounds to refuse, and only those that lift the duty
   * which the document says is lifted, unless there is none.
   */
  public List<Exemption> limbs() {
    return limbs;
  }

  /** Whether the provision can only lift the duty to confirm or deny. */
  public boolean isDenialOnly() {
    return are(ExemptionKind.CONFIRM_OR_DENY);
  }

  /** Whether the provision can only be a ground to withhold. */
  public boolean isWithholdingOnly() {
    return are(ExemptionKind.WITHHOLD);
  }

  /** The duty lifted: as the document says, or else as the limbs leave no other. */
  public Optional<Duty> duty() {
    if (claim.getDuty().isPresent()) {
      return claim.getDuty();
    }
    return isDenialOnly()
        ? Optional.of(Duty.CONFIRM_OR_DENY)
        : isWithholdingOnly() ? Optional.of(Duty.COMMUNICATE) : Optional.empty();
  }

  /** Whether the public interest must be weighed, whichever of the limbs is meant. */
  public boolean isQualified() {
    for (Exemption limb : limbs) {
      if (strength(limb) != ExemptionStrength.QUALIFIED) {
        return false;
      }
    }
    return !limbs.isEmpty();
  }

  /** Whether there is no public interest to weigh, whichever of the limbs is meant. */
  public boolean isAbsolute() {
    for (Exemption limb : limbs) {
      if (strength(limb) != ExemptionStrength.ABSOLUTE) {
        return false;
      }
    }
    return !limbs.isEmpty();
  }

  /** Whether harm must be shown, whichever of the limbs is meant. */
  public boolean isHarmNeeded() {
    for (Exemption limb : limbs) {
      if (!limb.isHarmNeeded()) {
        return false;
      }
    }
    return !limbs.isEmpty();
  }

  /** Whether each of the limbs has one of these bases. */
  boolean hasBasis(ExemptionBasis... bases) {
    List<ExemptionBasis> wanted = List.of(bases);
    for (Exemption limb : limbs) {
      if (limb.getBasis().filter(wanted::contains).isEmpty()) {
        return false;
      }
    }
    return !limbs.isEmpty();
  }

  /**
   * How strong a limb is in the hands of the authority: FOIA s.36 is absolute for what the two
   * Houses hold and qualified for anybody else's.
   */
  private ExemptionStrength strength(Exemption limb) {
    ExemptionStrength strength = limb.getStrength().orElse(ExemptionStrength.DEPENDS);
    boolean opinion = limb.getBasis().filter(ExemptionBasis.OPINION::equals).isPresent();
    if (strength != ExemptionStrength.DEPENDS
        || !opinion
        || notice.getAuthority().isEmpty()) {
      return strength;
    }
    String name = notice.getAuthority().orElseThrow().getName();
    return name.contains("House of") ? ExemptionStrength.ABSOLUTE : ExemptionStrength.QUALIFIED;
  }

  private boolean are(ExemptionKind kind) {
    boolean any = false;
    for (Exemption row : cited) {
      if (row.getKind() == kind) {
        any = true;
      } else if (row.getKind() == ExemptionKind.WITHHOLD
          || row.getKind() == ExemptionKind.CONFIRM_OR_DENY) {
        return false;
      }
    }
    return any;
  }

  private static List<Exemption> onConditions(List<Exemption> limbs, ExemptionClaim claim) {
    List<Exemption> met = limbs.stream()
        .filter(limb -> limb.getConditions().stream()
            .anyMatch(condition ->
                claim.getConditions().stream().anyMatch(cited -> cited.overlaps(condition))))
        .toList();
    return met.isEmpty() ? limbs : met;
  }

  private static boolean isOneGround(List<Exemption> cited) {
    return cited.size() == 1 && cited.get(0).getDuty().isPresent();
  }

  private static List<Exemption> grounds(List<Exemption> cited, Optional<Duty> duty) {
    List<Exemption> grounds = new ArrayList<>();
    List<Exemption> ofDuty = new ArrayList<>();
    for (Exemption row : cited) {
      if (row.getDuty().isPresent()) {
        grounds.add(row);
        if (duty.isPresent() && row.getDuty().equals(duty)) {
          ofDuty.add(row);
        }
      }
    }
    return ofDuty.isEmpty() ? grounds : ofDuty;
  }
}
