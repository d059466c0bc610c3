package org.openfoi.model.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openfoi.model.internal.Registry;
import org.openfoi.model.internal.Row;

/**
 * A ground on which a request need not be met that is no exemption of Part II: it looks at the
 * request, its cost or the state of the material, not at what the information says.
 *
 * <p>The exceptions of EIR reg.12(4) and EISR reg.10(4) are of this nature and are listed here; as
 * the Regulations also ask of them a public interest test, each is an {@link Exemption} too, which
 * {@link #getException} gives. In JSON a ground is its provision, such as {@code "FOIA s.12(1)"}.
 */
public final class RefusalGround implements Comparable<RefusalGround> {
  private static final Registry<RefusalGround> TABLE =
      Registry.load(RefusalGround.class, "grounds.tsv", RefusalGround::new);
  private static final List<RefusalGround> ALL = TABLE.all();

  private final Provision provision;
  private final GroundKind kind;
  private final String title;
  private final List<Duty> duties;
  private final boolean publicInterestTestNeeded;
  private final List<String> counterparts;
  private final Optional<String> notes;
  private final URI address;
  private final String source;
  private final String verification;

  RefusalGround(Row row) {
    provision = Provision.of(row.get("id"));
    kind = GroundKind.valueOf(Exemption.constant(row.get("kind")));
    title = row.get("title");
    duties = row.list("duties").stream()
        .map(name -> Duty.valueOf(Exemption.constant(name)))
        .toList();
    publicInterestTestNeeded = Boolean.parseBoolean(row.get("needs_public_interest_test"));
    counterparts = row.list("counterparts");
    notes = row.find("notes");
    address = URI.create(row.get("legislation_uri"));
    source = row.get("source");
    verification = row.get("verification");
  }

  /**
   * The ground of a provision.
   *
   * @param id the provision in canonical form, {@code "FOIA s.12(1)"}
   * @throws IllegalArgumentException if no ground has it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RefusalGround of(String id) {
    return TABLE
        .byId(id)
        .orElseThrow(() -> new IllegalArgumentException(
            "no ground has the provision '" + id + "', expected one such as 'FOIA s.12(1)'"));
  }

  /** All grounds of all regimes, in the order of the table. */
  public static List<RefusalGround> all() {
    return ALL;
  }

  /** The grounds of one regime, in the order of the table. */
  public static List<RefusalGround> all(Regime regime) {
    return ALL.stream().filter(ground -> ground.getRegime() == regime).toList();
  }

  /**
   * The grounds that a citation means: the one it falls in, {@code s.8(1)(b)} in s.8(1), or else
   * those within it, both limbs of {@code s.14}. Empty if it is of no ground.
   */
  public static List<RefusalGround> citedBy(Provision citation) {
    List<RefusalGround> containing =
        ALL.stream().filter(ground -> citation.isWithin(ground.provision)).toList();
    return containing.isEmpty()
        ? ALL.stream().filter(ground -> ground.provision.isWithin(citation)).toList()
        : containing;
  }

  /** The provision in canonical form. */
  @JsonValue
  public String getId() {
    return provision.toString();
  }

  /** The provision. */
  public Provision getProvision() {
    return provision;
  }

  /** The regime. */
  public Regime getRegime() {
    return provision.getRegime();
  }

  /** What sort of ground it is. */
  public GroundKind getKind() {
    return kind;
  }

  /** A short title in our words. */
  public String getTitle() {
    return title;
  }

  /** The duties that it lifts, at least one. */
  public List<Duty> getDuties() {
    return duties;
  }

  /** Whether the public interest must be weighed: only for an exception of the Regulations. */
  public boolean isPublicInterestTestNeeded() {
    return publicInterestTestNeeded;
  }

  /**
   * The same provision in the catalogue of exemptions, if it is an exception of the Regulations.
   */
  public Optional<Exemption> getException() {
    return Exemption.all(getRegime()).stream()
        .filter(exemption -> exemption.getProvision().equals(provision))
        .findFirst();
  }

  /** The grounds of another regime on the same subject; the crosswalk is ours. */
  public List<RefusalGround> getCounterparts(Regime regime) {
    return Stream.concat(
            counterparts.stream().map(RefusalGround::of),
            ALL.stream().filter(other -> other.counterparts.contains(getId())))
        .filter(other -> other.getRegime() == regime)
        .distinct()
        .toList();
  }

  /** What else is to be known about the ground. */
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

  /** Orders by provision. */
  @Override
  public int compareTo(RefusalGround other) {
    return provision.compareTo(other.provision);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RefusalGround ground && provision.equals(ground.provision);
  }

  @Override
  public int hashCode() {
    return provision.hashCode();
  }

  /** The provision in canonical form, which {@link #of} reads. */
  @Override
  public String toString() {
    return getId();
  }
}
