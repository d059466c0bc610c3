package org.openfoi.rules.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfoi.model.law.Provision;
import org.openfoi.model.law.Regime;

/**
 * What stands behind a rule, and where it is written.
 *
 * <p>A statute is its provisions: the main one first, and those of other regimes that ask the same.
 * Guidance and codes name their source; their provisions are what they are about, and bind nobody
 * to what the guidance adds.
 *
 * @param kind whether it is law at all
 * @param provisions the provisions; at least one of a statute
 * @param source where it is written, or which facts the record is compared with; never empty but
 *     for a statute, whose provisions say it
 */
public record RuleBasis(BasisKind kind, List<Provision> provisions, Optional<String> source) {
  /**
   * Checks that the basis can be looked up.
   *
   * @throws IllegalArgumentException if a statute has no provision, or anything else no source
   */
  public RuleBasis {
    provisions = List.copyOf(provisions);
    if (kind == BasisKind.STATUTE && provisions.isEmpty()) {
      throw new IllegalArgumentException(
          "a statute is cited without a provision, expected one such as 'FOIA s.17(3)'");
    }
    if (kind != BasisKind.STATUTE && source.filter(text -> !text.isBlank()).isEmpty()) {
      throw new IllegalArgumentException("the basis '" + kind.inWords()
          + "' names no source, expected where it is written or what it compares");
    }
  }

  /**
   * Law: what provisions ask.
   *
   * @param provisions in canonical form, {@code "FOIA s.17(3)"}, the main one first
   * @throws IllegalArgumentException if there is none, or one is not in canonical form
   */
  public static RuleBasis statute(String... provisions) {
    return new RuleBasis(BasisKind.STATUTE, parse(provisions), Optional.empty());
  }

  /**
   * Advice of a Commissioner.
   *
   * @param source who gives it and where
   * @param about the provisions it is about, in canonical form
   */
  public static RuleBasis guidance(String source, String... about) {
    return new RuleBasis(BasisKind.GUIDANCE, parse(about), Optional.of(source));
  }

  /**
   * Good practice of a code.
   *
   * @param source which code
   * @param about the provisions it is about, in canonical form
   */
  public static RuleBasis codeOfPractice(String source, String... about) {
    return new RuleBasis(BasisKind.CODE_OF_PRACTICE, parse(about), Optional.of(source));
  }

  /**
   * No law: the record is compared with itself or with known facts.
   *
   * @param source what it is compared with
   */
  public static RuleBasis record(String source) {
    return new RuleBasis(BasisKind.RECORD, List.of(), Optional.of(source));
  }

  /** Whether the law itself asks it. */
  public boolean isStatute() {
    return kind == BasisKind.STATUTE;
  }

  /** The provision that a finding rests on: the main one of a statute, none of anything else. */
  public Optional<Provision> binding() {
    return isStatute() ? Optional.of(provisions.get(0)) : Optional.empty();
  }

  /** The same under a regime: its provision if the statute has one, or else the main one. */
  public Optional<Provision> binding(Regime regime) {
    for (Provision provision : provisions) {
      if (isStatute() && provision.getRegime() == regime) {
        return Optional.of(provision);
      }
    }
    return binding();
  }

  /** The regimes of the provisions, in the order of {@link Regime}. */
  public Set<Regime> regimes() {
    return provisions.stream()
        .map(Provision::getRegime)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Regime.class)));
  }

  /** For people: {@code "statute: FOIA s.17(3), EIR reg.14(3)(b)"}. */
  @Override
  public String toString() {
    return kind.inWords() + ": "
        + Stream.concat(source.stream(), provisions.stream().map(Provision::toString))
            .collect(Collectors.joining(", "));
  }

  private static List<Provision> parse(String... provisions) {
    return Stream.of(provisions).map(Provision::of).toList();
  }
}
