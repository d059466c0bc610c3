package org.openfoi.model.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in one of the four regimes: a section or regulation with its path, {@code 31(1)(a)}, a
 * Part, or a schedule with its paragraph or Part.
 *
 * <p>The canonical form, which {@link #toString} writes and JSON holds, is {@code FOIA s.31(1)(a)},
 * {@code EIR reg.12(5)(b)}, {@code FOIA Pt.II}, {@code FOIA Sch.3 para.1(2)} or {@code FOIA Sch.1
 * Pt.VI}. A provision is a form of words: whether the enactment has it is another question, which
 * {@link Exemption#citedBy} answers for exemptions.
 */
public final class Provision implements Comparable<Provision> {
  /** The deepest path, {@code 40(5B)(a)(i)} being three deep. */
  public static final int MAX_DEPTH = 6;

  static final String PART_SIGN = ProvisionKind.PART.sign();

  private final Regime regime;
  private final ProvisionKind kind;
  private final String number;
  private final List<String> path;
  private final int hash;

  // looked up when first asked for, by however many threads: they all find the same
  private @Nullable List<Exemption> cited;

  Provision(Regime regime, ProvisionKind kind, String number, List<String> path) {
    this.regime = regime;
    this.kind = kind;
    this.number = number;
    this.path = List.copyOf(path);
    this.hash = computeHash();
    if (!isSound()) {
      throw new IllegalArgumentException("'" + this + "' is no provision, expected a number from 1"
          + " to 999 such as '22A' and elements such as '1', '3A', 'a' or 'ii'");
    }
  }

  /**
   * A section of an Act or a regulation of Regulations.
   *
   * @param number the number from 1 to 999 with its capital, {@code "22A"}
   * @param path the elements below it, without brackets: {@code "1", "a", "i"}
   * @throws IllegalArgumentException if the number or an element has another form
   */
  public static Provision of(Regime regime, String number, String... path) {
    return new Provision(regime, regime.getUnit(), number, List.of(path));
  }

  /**
   * A Part of the body, {@code FOIA Pt.II}.
   *
   * @throws IllegalArgumentException if the number is not from 1 to 39
   */
  public static Provision ofPart(Regime regime, int part) {
    return new Provision(regime, ProvisionKind.PART, partNumber(regime, part), List.of());
  }

  /**
   * A schedule, or a paragraph of one.
   *
   * @param number the schedule's number
   * @param paragraph the number of the paragraph and the elements below it; none for the schedule
   * @throws IllegalArgumentException if a number or an element has another form
   */
  public static Provision ofSchedule(Regime regime, String number, String... paragraph) {
    return new Provision(regime, ProvisionKind.SCHEDULE, number, List.of(paragraph));
  }

  /**
   * A Part of a schedule, {@code FOIA Sch.1 Pt.VI}.
   *
   * @throws IllegalArgumentException if the schedule's number has another form or the Part is not
   *     from 1 to 39
   */
  public static Provision ofSchedulePart(Regime regime, String number, int part) {
    return ofSchedule(regime, number, PART_SIGN + partNumber(regime, part));
  }

  /**
   * The provision of a canonical form.
   *
   * @param canonical exactly as {@link #toString} writes it
   * @throws IllegalArgumentException if the text is not in canonical form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Provision of(String canonical) {
    return KnownProvisions.find(canonical).orElseGet(() -> ofForm(canonical));
  }

  /** The same for a form that the table of exemptions may not have, or of which it is made. */
  static Provision ofForm(String canonical) {
    return tryParse(canonical)
        .filter(provision -> provision.toString().equals(canonical))
        .orElseThrow(() -> new IllegalArgumentException("'" + canonical
            + "' is no canonical provision, expected a form like 'FOIA s.31(1)(a)'"));
  }

  /**
   * Reads one provision as letters and publishers write it.
   *
   * <p>A section without an Act is of FOIA, a regulation without Regulations of the EIR.
   *
   * @throws IllegalArgumentException if the text names none, or several, or could mean several
   */
  public static Provision parse(String text) {
    return ProvisionParser.parse(text, Optional.empty());
  }

  /**
   * Reads one provision, a bare number such as {@code "31(1)(a)"} included.
   *
   * @param regime what a number without an instrument belongs to
   * @throws IllegalArgumentException if the text names none, or several, or could mean several
   */
  public static Provision parse(String text, Regime regime) {
    return ProvisionParser.parse(text, Optional.of(regime));
  }

  /** The one provision that {@link #parse(String)} reads, or nothing. */
  public static Optional<Provision> tryParse(String text) {
    return ProvisionParser.tryParse(text, Optional.empty());
  }

  /** The one provision that {@link #parse(String, Regime)} reads, or nothing. */
  public static Optional<Provision> tryParse(String text, Regime regime) {
    return ProvisionParser.tryParse(text, Optional.of(regime));
  }

  /** The enactment. */
  public Regime getRegime() {
    return regime;
  }

  /** Whether it is a section, a regulation, a Part or a schedule. */
  public ProvisionKind getKind() {
    return kind;
  }

  /** The number of the section, regulation, Part or schedule: {@code "22A"}, {@code "II"}. */
  public String getNumber() {
    return number;
  }

  /**
   * The elements below it, outermost first, without brackets: {@code ["1", "a"]}. Of a schedule the
   * first is the paragraph's number, or its Part as {@code "Pt.VI"}.
   */
  public List<String> getPath() {
    return path;
  }

  /** One level up, {@code s.31(1)} of {@code s.31(1)(a)}; nothing above a section or schedule. */
  public Optional<Provision> getParent() {
    return path.isEmpty()
        ? Optional.empty()
        : Optional.of(new Provision(regime, kind, number, path.subList(0, path.size() - 1)));
  }

  /** The whole section, regulation, Part or schedule: itself without its path. */
  public Provision getRoot() {
    return path.isEmpty()
        ? this
        : KnownProvisions.share(new Provision(regime, kind, number, List.of()));
  }

  /**
   * One level down.
   *
   * @param element the element without brackets, {@code "a"}
   * @throws IllegalArgumentException if the element has another form or the path is full
   */
  public Provision child(String element) {
    List<String> longer = new ArrayList<>(path);
    longer.add(element);
    return new Provision(regime, kind, number, longer);
  }

  /**
   * Whether it is the other provision or a part of it: s.31(1)(a) is within s.31(1), and within
   * itself. Which sections stand in a Part is not known here, so only a Part is within a Part.
   */
  public boolean isWithin(Provision other) {
    return regime == other.regime
        && kind == other.kind
        && number.equals(other.number)
        && startsWith(other.path);
  }

  /** Whether one of the two is {@linkplain #isWithin within} the other: s.31(1) and s.31(1)(a). */
  public boolean overlaps(Provision other) {
    return isWithin(other) || other.isWithin(this);
  }

  private boolean startsWith(List<String> elements) {
    if (path.size() < elements.size()) {
      return false;
    }
    for (int i = 0; i < elements.size(); i++) {
      if (!path.get(i).equals(elements.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The limbs that it means as a citation: {@link Exemption#citedBy}. */
  List<Exemption> cited() {
    List<Exemption> known = cited;
    if (known == null) {
      known = Exemptions.citedBy(this);
      cited = known;
    }
    return known;
  }

  /** Without the regime, {@code "s.31(1)(a)"}. */
  public String toShortForm() {
    return ProvisionForm.shortForm(this);
  }

  /** In words, {@code "section 31(1)(a) of the Freedom of Information Act 2000"}. */
  public String toLongForm() {
    return ProvisionForm.longForm(this);
  }

  /** Its address on legislation.gov.uk, which answers where the enactment has the provision. */
  public URI getAddress() {
    return URI.create(ProvisionForm.address(this));
  }

  /** Orders by regime, kind, number and path as the enactment does: 22, 22A, 23. */
  @Override
  public int compareTo(Provision other) {
    return ProvisionOrder.NATURAL.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || other instanceof Provision provision
            && hash == provision.hash
            && regime == provision.regime
            && kind == provision.kind
            && number.equals(provision.number)
            && path.equals(provision.path);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** The canonical form, which {@link #of(String)} and {@link #parse(String)} read. */
  @Override
  @JsonValue
  public String toString() {
    return regime.getAbbreviation() + " " + toShortForm();
  }

  private int computeHash() {
    return ((regime.ordinal() * 31 + kind.ordinal()) * 31 + number.hashCode()) * 31
        + path.hashCode();
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** FOIA and its first schedule number their Parts in roman numerals, the others in arabic. */
  private static String partNumber(Regime regime, int part) {
    if (part < 1 || part > 39) {
      throw new IllegalArgumentException("no Part has the number " + part + ", expected 1 to 39");
    }
    return regime == Regime.FOIA_2000
        ? Numerals.toRoman(part).toUpperCase(Locale.ROOT)
        : Integer.toString(part);
  }

  private boolean isSound() {
    return switch (kind) {
      case PART -> isPart(number) && path.isEmpty();
      case SCHEDULE -> Numerals.isNumber(number) && isSchedulePath();
      case SECTION, REGULATION -> kind == regime.getUnit() && Numerals.isNumber(number) && isPath();
    };
  }

  private boolean isSchedulePath() {
    return path.isEmpty()
        || (path.get(0).startsWith(PART_SIGN)
            ? path.size() == 1 && isPart(path.get(0).substring(PART_SIGN.length()))
            : Numerals.isNumber(path.get(0)) && isPath());
  }

  private boolean isPath() {
    for (String element : path) {
      if (!Numerals.isNumber(element) && !Numerals.isLetters(element)) {
        return false;
      }
    }
    return path.size() <= MAX_DEPTH;
  }

  private boolean isPart(String text) {
    return regime == Regime.FOIA_2000
        ? text.equals(text.toUpperCase(Locale.ROOT)) && Numerals.fromRoman(lower(text)) > 0
        : text.length() <= 2
            && Numerals.isNumber(text)
            && Numerals.digits(text) == text.length()
            && Integer.parseInt(text) <= 39;
  }
}
