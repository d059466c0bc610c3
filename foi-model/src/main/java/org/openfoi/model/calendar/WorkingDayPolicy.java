package org.openfoi.model.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openfoi.model.law.Provision;

/**
 * What an enactment takes for a working day: every day but Saturdays, Sundays, the days it names
 * and the bank holidays of the divisions it names.
 *
 * <p>The two policies of one division are the law of nobody. They stand here because authorities
 * outside Scotland count by them all the same, and an audit has to reproduce that.
 */
public enum WorkingDayPolicy {
  /**
   * FOIA and the EIR: not a bank holiday in any part of the United Kingdom, nor Christmas Day or
   * Good Friday (FOIA s.10(6), which EIR reg.2(1) takes over).
   */
  @JsonProperty("any-part-of-the-uk")
  ANY_PART_OF_THE_UK(
      "bank holidays in any part of the United Kingdom",
      EnumSet.allOf(Division.class),
      List.of("FOIA s.10(6)", "EIR reg.2(1)"),
      true),

  /** FOISA: not a bank holiday in Scotland, nor Christmas Day (FOISA s.73). */
  @JsonProperty("scotland")
  SCOTLAND(
      "bank holidays in Scotland", EnumSet.of(Division.SCOTLAND), List.of("FOISA s.73"), false),

  /** The bank holidays of England and Wales alone; no Act counts so. */
  @JsonProperty("england-and-wales-only")
  ENGLAND_AND_WALES_ONLY(
      "bank holidays in England and Wales only",
      EnumSet.of(Division.ENGLAND_AND_WALES),
      List.of(),
      true),

  /** The bank holidays of Northern Ireland alone; no Act counts so. */
  @JsonProperty("northern-ireland-only")
  NORTHERN_IRELAND_ONLY(
      "bank holidays in Northern Ireland only",
      EnumSet.of(Division.NORTHERN_IRELAND),
      List.of(),
      true);

  private final String description;
  private final Set<Division> divisions;
  private final List<String> provisions;
  private final boolean goodFridayNamed;

  WorkingDayPolicy(
      String description,
      Set<Division> divisions,
      List<String> provisions,
      boolean goodFridayNamed) {
    this.description = description;
    this.divisions = divisions;
    this.provisions = provisions;
    this.goodFridayNamed = goodFridayNamed;
  }

  /** Which holidays are left out, in a few words: {@code "bank holidays in Scotland"}. */
  public String getDescription() {
    return description;
  }

  /** The divisions whose bank holidays are no working days. */
  public Set<Division> getDivisions() {
    return EnumSet.copyOf(divisions);
  }

  /** Where the law says so; empty for a policy that is nobody's law. */
  public List<Provision> getProvisions() {
    return provisions.stream().map(Provision::of).toList();
  }

  /**
   * Whether Good Friday is no working day by name. Under FOISA it is none only because it is a bank
   * holiday in Scotland.
   */
  public boolean isGoodFridayNamed() {
    return goodFridayNamed;
  }
}
