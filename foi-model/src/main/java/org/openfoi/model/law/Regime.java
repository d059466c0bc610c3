package org.openfoi.model.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * One of the four enactments that give a right to information held by public authorities in the
 * United Kingdom.
 *
 * <p>Requests for environmental information are answered under Regulations, all others under an
 * Act; Scottish public authorities have an Act and Regulations of their own. The Data Protection
 * Act, the INSPIRE Regulations and the re-use Regulations are other law, and no regime here. In
 * JSON a regime is its abbreviation, such as {@code "FOIA"}.
 */
public enum Regime {
  /**
   * The Freedom of Information Act 2000: all of the United Kingdom but the Scottish authorities.
   */
  FOIA_2000("FOIA", "Freedom of Information Act 2000", "ukpga/2000/36", ProvisionKind.SECTION),

  /** The Environmental Information Regulations 2004, which FOIA s.39 leads to. */
  EIR_2004(
      "EIR",
      "Environmental Information Regulations 2004",
      "uksi/2004/3391",
      ProvisionKind.REGULATION),

  /** The Freedom of Information (Scotland) Act 2002. */
  FOISA_2002(
      "FOISA", "Freedom of Information (Scotland) Act 2002", "asp/2002/13", ProvisionKind.SECTION),

  /** The Environmental Information (Scotland) Regulations 2004, which FOISA s.39(2) leads to. */
  EISR_2004(
      "EISR",
      "Environmental Information (Scotland) Regulations 2004",
      "ssi/2004/520",
      ProvisionKind.REGULATION);

  private final String abbreviation;
  private final String title;
  private final String path;
  private final ProvisionKind unit;

  Regime(String abbreviation, String title, String path, ProvisionKind unit) {
    this.abbreviation = abbreviation;
    this.title = title;
    this.path = path;
    this.unit = unit;
  }

  /**
   * The regime of an abbreviation.
   *
   * @param abbreviation exactly as {@link #getAbbreviation} gives it
   * @throws IllegalArgumentException if no regime has it
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Regime of(String abbreviation) {
    for (Regime regime : values()) {
      if (regime.abbreviation.equals(abbreviation)) {
        return regime;
      }
    }
    throw new IllegalArgumentException(
        "no regime has the abbreviation '" + abbreviation + "', expected FOIA, EIR, FOISA or EISR");
  }

  /**
   * The regime that a document names: by its title, with or without the year, or by an abbreviation
   * such as "FoI Act", "the EIRs", "FOI(S)A" or "FOIA 2000".
   *
   * @throws IllegalArgumentException if the name is no regime's, or gives another year
   */
  public static Regime parse(String name) {
    return tryParse(name)
        .orElseThrow(() -> new IllegalArgumentException("no regime is known by the name '" + name
            + "', expected a name like 'Freedom of Information Act 2000'"));
  }

  /** The regime that a document names, as {@link #parse} finds it, or nothing. */
  public static Optional<Regime> tryParse(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (Character.isLetter(c)) {
        letters.append(c);
      }
    }
    String key = letters.toString().toLowerCase(Locale.ROOT);
    String year = digits.toString();
    return byKey(key.startsWith("the") ? key.substring(3) : key)
        .filter(regime -> year.isEmpty() || regime.getYear().equals(year));
  }

  private static Optional<Regime> byKey(String key) {
    return switch (key) {
      case "foi", "foia", "foiact", "freedomofinformation", "freedomofinformationact" ->
        Optional.of(FOIA_2000);
      case "eir", "eirs", "eiregulations", "environmentalinformationregulations" ->
        Optional.of(EIR_2004);
      case "foisa", "foisact", "freedomofinformationscotlandact" -> Optional.of(FOISA_2002);
      case "eisr",
          "eisrs",
          "eirscotland",
          "eirsscotland",
          "environmentalinformationscotlandregulations" -> Optional.of(EISR_2004);
      default -> Optional.empty();
    };
  }

  /** The usual abbreviation, {@code "FOIA"}, {@code "EIR"}, {@code "FOISA"} or {@code "EISR"}. */
  @JsonValue
  public String getAbbreviation() {
    return abbreviation;
  }

  /** The short title with its year, {@code "Freedom of Information Act 2000"}. */
  public String getTitle() {
    return title;
  }

  /** The year in the title, {@code "2000"}. */
  String getYear() {
    return title.substring(title.length() - 4);
  }

  /** What its numbered provisions are: sections of an Act, regulations of Regulations. */
  public ProvisionKind getUnit() {
    return unit;
  }

  /** Whether it is for environmental information. */
  public boolean isEnvironmental() {
    return unit == ProvisionKind.REGULATION;
  }

  /** Whether it binds the Scottish public authorities. */
  public boolean isScottish() {
    return this == FOISA_2002 || this == EISR_2004;
  }

  /** Its address on legislation.gov.uk, {@code https://www.legislation.gov.uk/ukpga/2000/36}. */
  public URI getAddress() {
    return URI.create("https://www.legislation.gov.uk/" + path);
  }
}
