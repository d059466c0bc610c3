package org.openfoi.model.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openfoi.model.internal.Row;

/**
 * One limb of an exemption, as the Acts call it, or of an exception, as the Regulations do.
 *
 * <p>The catalogue has a row for each limb that a notice can rely on, and for the lists and rules
 * among them. Some provisions have several rows: s.40(2) exempts personal data on one of four
 * conditions, and one is absolute while another is not. A limb is known by its identifier, which is
 * its provision, with the condition where there is one: {@code "FOIA s.40(2) via s.40(3A)(a)"}. In
 * JSON a limb is its identifier.
 *
 * <p>Each row names its source and says how far it was verified; where only guidance of the
 * Information Commissioner supports a point, the row says that it is guidance. Grounds that are no
 * exemption, such as the cost of compliance, are {@link RefusalGround}s.
 */
public final class Exemption implements Comparable<Exemption> {
  private final String id;
  private final Provision provision;
  private final List<Provision> conditions;
  private final ExemptionKind kind;
  private final String title;
  private final Optional<ExemptionStrength> strength;
  private final Optional<String> strengthNote;
  private final Optional<ExemptionBasis> basis;
  private final Optional<Duty> duty;
  private final boolean harmNeeded;
  private final boolean publicInterestTestNeeded;
  private final Optional<String> claimants;
  private final Optional<LocalDate> inForceFrom;
  private final Optional<LocalDate> inForceTo;
  private final Optional<HistoricalLimit> historicalLimit;
  private final Optional<String> notes;
  private final URI address;
  private final String source;
  private final String verification;
  final List<String> protectedIds;
  final List<String> counterpartIds;

  Exemption(Row row) {
    id = row.get("id");
    provision = Provision.ofForm(row.get("provision"));
    conditions = row.list("conditions").stream().map(Provision::ofForm).toList();
    kind = ExemptionKind.valueOf(constant(row.get("kind")));
    title = row.get("title");
    strength = row.find("strength").map(name -> ExemptionStrength.valueOf(constant(name)));
    strengthNote = row.find("strength_note");
    basis = row.find("basis").map(name -> ExemptionBasis.valueOf(constant(name)));
    duty = row.find("duty").map(name -> Duty.valueOf(constant(name)));
    harmNeeded = Boolean.parseBoolean(row.get("needs_harm"));
    publicInterestTestNeeded = Boolean.parseBoolean(row.get("needs_public_interest_test"));
    claimants = row.find("claimed_by");
    inForceFrom = row.find("in_force_from").map(LocalDate::parse);
    inForceTo = row.find("in_force_to").map(LocalDate::parse);
    historicalLimit = HistoricalLimit.of(row);
    notes = row.find("notes");
    address = URI.create(row.get("legislation_uri"));
    source = row.get("source");
    verification = row.get("verification");
    protectedIds = row.list("protects");
    counterpartIds = row.list("counterparts");
  }

  /**
   * The limb of an identifier.
   *
   * @param id the identifier, exactly as {@link #getId} gives it
   * @throws IllegalArgumentException if no limb has it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Exemption of(String id) {
    return Exemptions.TABLE
        .byId(id)
        .orElseThrow(() -> new IllegalArgumentException(
            "no exemption has the identifier '" + id + "', expected one such as 'FOIA s.24(1)'"));
  }

  /** All limbs of all regimes, former ones included, in the order of the table. */
  public static List<Exemption> all() {
    return Exemptions.ALL;
  }

  /** The limbs of one regime, former ones included, in the order of the table. */
  public static List<Exemption> all(Regime regime) {
    return Exemptions.of(regime);
  }

  /** The limbs of all regimes that were in force on a day. */
  public static List<Exemption> inForceOn(LocalDate day) {
    return Exemptions.ALL.stream()
        .filter(exemption -> exemption.isInForceOn(day))
        .toList();
  }

  /**
   * The limbs that a citation falls in: s.30(1)(a)(i) in s.30(1)(a), and s.40(3A)(a) in s.40(2) on
   * that condition. Several where the provision has several rows; none where a citation is too wide
   * to be one limb, such as s.31, for which {@link #within} has the limbs.
   *
   * @return the limbs still in force, or, if there is none, the former ones
   */
  public static List<Exemption> containing(Provision citation) {
    return Exemptions.containing(citation);
  }

  /** The limbs within a section, regulation or subsection: those of s.31 are ten and its list. */
  public static List<Exemption> within(Provision provision) {
    return Exemptions.within(provision);
  }

  /**
   * The limbs that a citation means, however wide or narrow it is: those containing it, or else
   * those within it.
   */
  public static List<Exemption> citedBy(Provision citation) {
    return citation.cited();
  }

  /**
   * What a citation's limbs have in common: absolute if all are, qualified if all are, otherwise
   * depending; nothing if the citation is of no exemption.
   */
  public static Optional<ExemptionStrength> strengthOf(Provision citation) {
    List<ExemptionStrength> strengths = citedBy(citation).stream()
        .flatMap(exemption -> exemption.getStrength().stream())
        .distinct()
        .toList();
    return strengths.size() > 1
        ? Optional.of(ExemptionStrength.DEPENDS)
        : strengths.stream().findFirst();
  }

  /** The identifier: the provision, and the condition where there are several. */
  @JsonValue
  public String getId() {
    return id;
  }

  /** The provision that exempts. */
  public Provision getProvision() {
    return provision;
  }

  /** The conditions, one of which must be met, where this row is for them alone; usually none. */
  public List<Provision> getConditions() {
    return conditions;
  }

  /** The regime. */
  public Regime getRegime() {
    return provision.getRegime();
  }

  /** What the row is for. */
  public ExemptionKind getKind() {
    return kind;
  }

  /** A short title in our words, {@code "National security"}. */
  public String getTitle() {
    return title;
  }

  /** Absolute, qualified or depending; absent for a row that is no ground. */
  public Optional<ExemptionStrength> getStrength() {
    return strength;
  }

  /** On what the strength depends, or why it is as it is. */
  public Optional<String> getStrengthNote() {
    return strengthNote;
  }

  /** What must be shown; absent for a row that is no ground. */
  public Optional<ExemptionBasis> getBasis() {
    return basis;
  }

  /** The duty that it lifts; absent for a row that is no ground. */
  public Optional<Duty> getDuty() {
    return duty;
  }

  /** Whether harm must be shown: prejudice, adverse effect, danger, or a need to safeguard. */
  public boolean isHarmNeeded() {
    return harmNeeded;
  }

  /**
   * Whether the public interest must be weighed. True also where it depends: s.36 and s.37(2), for
   * all but the cases that {@link #getStrengthNote} names.
   */
  public boolean isPublicInterestTestNeeded() {
    return publicInterestTestNeeded;
  }

  /** Which authorities may claim it; absent if all may. */
  public Optional<String> getClaimants() {
    return claimants;
  }

  /** Whether it is a ground to withhold information. */
  public boolean isGroundToWithhold() {
    return kind == ExemptionKind.WITHHOLD;
  }

  /** The first day in force; absent if it is as old as the regime. */
  public Optional<LocalDate> getInForceFrom() {
    return inForceFrom;
  }

  /** The last day in force; absent for a limb that still is. */
  public Optional<LocalDate> getInForceTo() {
    return inForceTo;
  }

  /** Whether it was in force on a day on which the regime was. */
  public boolean isInForceOn(LocalDate day) {
    return (inForceFrom.isEmpty() || !day.isBefore(inForceFrom.orElseThrow()))
        && (inForceTo.isEmpty() || !day.isAfter(inForceTo.orElseThrow()));
  }

  /** When it ends for old records; absent if it never does, and in regimes other than FOIA. */
  public Optional<HistoricalLimit> getHistoricalLimit() {
    return historicalLimit;
  }

  /**
   * The limbs that lift the duty to confirm or deny for the same information: s.31(3) for
   * s.31(1)(a). Empty for s.21 and s.43(1), which have none, and for such a limb itself.
   */
  public List<Exemption> getConfirmOrDenyLimbs() {
    return Exemptions.limbsProtecting(this);
  }

  /** The exemptions whose information a confirm-or-deny limb protects; empty for others. */
  public List<Exemption> getProtectedExemptions() {
    return Exemptions.byIds(protectedIds);
  }

  /**
   * The limbs of another regime on the same subject, nearest first. The crosswalk is ours, made by
   * comparing the texts; no enactment says it, and tests and strength may differ.
   */
  public List<Exemption> getCounterparts(Regime regime) {
    return Exemptions.counterparts(this, regime);
  }

  /** What else is to be known about the limb. */
  public Optional<String> getNotes() {
    return notes;
  }

  /** Where legislation.gov.uk has the section or regulation. */
  public URI getAddress() {
    return address;
  }

  /** Where the facts of this row come from. */
  public String getSource() {
    return source;
  }

  /** How far they were verified. */
  public String getVerification() {
    return verification;
  }

  /** Orders by provision, then by identifier. */
  @Override
  public int compareTo(Exemption other) {
    int order = provision.compareTo(other.provision);
    return order != 0 ? order : id.compareTo(other.id);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Exemption exemption && id.equals(exemption.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The identifier, which {@link #of} reads. */
  @Override
  public String toString() {
    return id;
  }

  static String constant(String name) {
    return name.replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
