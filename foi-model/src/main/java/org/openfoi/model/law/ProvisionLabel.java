package org.openfoi.model.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a publisher's label names: one provision, several together, or several of which one applies.
 *
 * <p>Understood are the headings of the Cabinet Office's statistics ({@code S(22A) - Research},
 * {@code 4(b) - Manifestly unreasonable}), the closure codes of The National Archives
 * ({@code 37(1)(ac)}, {@code 27|35(1)(2)}, {@code 23/24 - In the alternative}, {@code EIRs 12(3) &
 * 13}), the addresses of WhatDoTheyKnow ({@code section-36-2-b}), and the forms of
 * {@link Provision#parse(String)}.
 */
public final class ProvisionLabel {
  private final List<Provision> provisions;
  private final boolean alternative;
  private final Optional<String> title;

  ProvisionLabel(List<Provision> provisions, boolean alternative, Optional<String> title) {
    this.provisions = List.copyOf(provisions);
    this.alternative = alternative;
    this.title = title;
  }

  /**
   * Reads a label.
   *
   * @param regime what a number without an instrument belongs to; The National Archives' are FOIA's
   * @throws IllegalArgumentException if the label names nothing, or could be read in several ways,
   *     which the message then lists
   */
  public static ProvisionLabel parse(String label, Regime regime) {
    List<ProvisionLabel> readings = LabelParser.readings(label, regime);
    if (readings.size() == 1) {
      return readings.get(0);
    }
    throw new IllegalArgumentException(
        readings.isEmpty()
            ? "cannot read a provision from '" + label
                + "', expected a label like 'S(22A) - Research'"
            : "'" + label + "' could be "
                + readings.stream()
                    .map(ProvisionLabel::toString)
                    .collect(Collectors.joining(" or "))
                + ", expected a form like 'section 31(1)(a)'");
  }

  /** Reads a label that can be read in one way only; otherwise nothing. */
  public static Optional<ProvisionLabel> tryParse(String label, Regime regime) {
    List<ProvisionLabel> readings = LabelParser.readings(label, regime);
    return readings.size() == 1 ? Optional.of(readings.get(0)) : Optional.empty();
  }

  /**
   * All readings of a label, the likelier first: several if it is ambiguous, none if it is no
   * label.
   */
  public static List<ProvisionLabel> readings(String label, Regime regime) {
    return LabelParser.readings(label, regime);
  }

  /** The provisions in the order of the label; at least one. */
  public List<Provision> getProvisions() {
    return provisions;
  }

  /** Whether one of them applies and the publisher does not say which: ss.23 and 24 together. */
  public boolean isAlternative() {
    return alternative;
  }

  /** The publisher's title behind the number, if there is one. */
  public Optional<String> getTitle() {
    return title;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProvisionLabel label
        && provisions.equals(label.provisions)
        && alternative == label.alternative
        && title.equals(label.title);
  }

  @Override
  public int hashCode() {
    return (provisions.hashCode() * 31 + Boolean.hashCode(alternative)) * 31 + title.hashCode();
  }

  /** The provisions, joined by "and" or, in the alternative, by a slash. */
  @Override
  public String toString() {
    return provisions.stream()
        .map(Provision::toString)
        .collect(Collectors.joining(alternative ? " / " : " and "));
  }
}
