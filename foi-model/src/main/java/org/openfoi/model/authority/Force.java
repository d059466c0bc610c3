package org.openfoi.model.authority;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openfoi.model.internal.Row;
import org.openfoi.model.internal.Shown;

/**
 * A police force of the United Kingdom or a Crown dependency, or the National Crime Agency.
 *
 * <p>The list is closed: {@link #all} has the 43 territorial forces of England and Wales, Police
 * Scotland and its eight predecessors, the Police Service of Northern Ireland, the three special
 * forces, the National Crime Agency, and the forces of the Isle of Man, Jersey and Guernsey. Police
 * and crime commissioners, panels and police authorities are other public authorities, not forces.
 *
 * <p>In JSON and CSV a force is its identifier, such as {@code "durham"}.
 */
public final class Force implements Comparable<Force> {
  private final String id;
  private final String name;
  private final String shortName;
  private final List<String> aliases;
  private final String nation;
  private final Optional<String> region;
  private final ForceKind kind;
  private final Optional<String> onsCode;
  private final Optional<String> dataPoliceUkId;
  private final Optional<String> whatDoTheyKnowId;
  private final Optional<URI> homepage;
  private final Optional<LocalDate> validFrom;
  private final Optional<LocalDate> validTo;
  private final String source;
  private final Optional<String> note;

  Force(Row row) {
    id = row.get("id");
    name = row.get("name");
    shortName = row.get("short_name");
    aliases = row.list("aliases");
    nation = row.get("nation");
    region = row.find("region");
    kind = ForceKind.valueOf(row.get("kind").replace('-', '_').toUpperCase(Locale.ROOT));
    onsCode = row.find("ons_code");
    dataPoliceUkId = row.find("data_police_uk");
    whatDoTheyKnowId = row.find("whatdotheyknow");
    homepage = row.find("homepage").map(URI::create);
    validFrom = row.find("valid_from").map(LocalDate::parse);
    validTo = row.find("valid_to").map(LocalDate::parse);
    source = row.get("source");
    note = row.find("note");
  }

  /**
   * The force of an identifier.
   *
   * @param id the identifier, exactly as {@link #getId} gives it
   * @throws IllegalArgumentException if no force has it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Force of(String id) {
    return Forces.TABLE
        .byId(id)
        .orElseThrow(() -> new IllegalArgumentException("no force has the identifier '"
            + Shown.shortened(id)
            + "', expected one such as 'durham'"));
  }

  /**
   * The force that a document names.
   *
   * <p>Case, spacing, dashes, brackets, "&amp;" for "and", a leading "the", an asterisk, dagger or
   * colon behind and the words Police, Constabulary and Service make no difference, so "Dyfed Powys
   * Constabulary" is Dyfed-Powys Police. A name without any of these words is a force only if the
   * table lists it so: "Cumbria" is Cumbria Constabulary, but "Ministry of Defence" is another
   * authority. Nothing is guessed from initials: "WMP" is West Midlands Police because the table
   * says so, and "DPP" is nobody. A name of more than 200 characters is nobody's.
   *
   * @param name the name as it is written
   * @throws IllegalArgumentException if no force has the name, or if it could mean several, which
   *     the message lists
   */
  public static Force parse(String name) {
    return tryParse(name)
        .orElseThrow(() -> new IllegalArgumentException(Forces.unknown(name, candidates(name))));
  }

  /** The force that a document names, as {@link #parse} finds it, or nothing. */
  public static Optional<Force> tryParse(String name) {
    return Forces.named(name);
  }

  /**
   * The forces that a name which is nobody's full name could mean: "Yorkshire Police" could be
   * three. The force itself if {@link #tryParse} finds one; empty if no force comes near.
   */
  public static List<Force> candidates(String name) {
    return Forces.candidates(name);
  }

  /** The force of a police force area code of the Office for National Statistics, "E23000008". */
  public static Optional<Force> byOnsCode(String code) {
    return Forces.byCode(Force::getOnsCode, code);
  }

  /** The force of an identifier of data.police.uk, {@code "avon-and-somerset"}. */
  public static Optional<Force> byDataPoliceUkId(String identifier) {
    return Forces.byCode(Force::getDataPoliceUkId, identifier);
  }

  /** The force of a body's name in WhatDoTheyKnow's addresses, {@code "the_met"}. */
  public static Optional<Force> byWhatDoTheyKnowId(String identifier) {
    return Forces.byCode(Force::getWhatDoTheyKnowId, identifier);
  }

  /** All forces, past ones included, in the order of the table. */
  public static List<Force> all() {
    return Forces.ALL;
  }

  /** The identifier: lower-case words joined by hyphens. It never changes. */
  @JsonValue
  public String getId() {
    return id;
  }

  /** The official name, {@code "Durham Constabulary"}. */
  public String getName() {
    return name;
  }

  /** The name for a narrow column, {@code "Durham"}. */
  public String getShortName() {
    return shortName;
  }

  /** Other names that documents use; unverified abbreviations are not among them. */
  public List<String> getAliases() {
    return aliases;
  }

  /** Where it polices: England, Wales, Scotland, Northern Ireland, Great Britain, and so on. */
  public String getNation() {
    return nation;
  }

  /** The English region, or the nation again for a territorial force outside England. */
  public Optional<String> getRegion() {
    return region;
  }

  /** What kind of force it is. */
  public ForceKind getKind() {
    return kind;
  }

  /** The police force area code of the Office for National Statistics. */
  public Optional<String> getOnsCode() {
    return onsCode;
  }

  /** The identifier on data.police.uk. */
  public Optional<String> getDataPoliceUkId() {
    return dataPoliceUkId;
  }

  /** The name in the addresses of WhatDoTheyKnow. */
  public Optional<String> getWhatDoTheyKnowId() {
    return whatDoTheyKnowId;
  }

  /** The force's web page as its source gives it; some no longer answer. */
  public Optional<URI> getHomepage() {
    return homepage;
  }

  /** The first day of the force under its present constitution, where it is known. */
  public Optional<LocalDate> getValidFrom() {
    return validFrom;
  }

  /** The last day of the force; absent for a force that still exists. */
  public Optional<LocalDate> getValidTo() {
    return validTo;
  }

  /** Where the facts of this force come from. */
  public String getSource() {
    return source;
  }

  /** What else is to be known about the row. */
  public Optional<String> getNote() {
    return note;
  }

  /**
   * Whether the force existed on at least one day from the first day to the last. A force whose
   * beginning is not known is taken to have existed before.
   */
  public boolean existedBetween(LocalDate first, LocalDate last) {
    return validFrom.filter(last::isBefore).isEmpty()
        && validTo.filter(first::isAfter).isEmpty();
  }

  /** Orders by identifier. */
  @Override
  public int compareTo(Force other) {
    return id.compareTo(other.id);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Force force && id.equals(force.id);
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
}
