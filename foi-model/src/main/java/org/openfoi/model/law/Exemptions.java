package org.openfoi.model.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfoi.model.internal.Registry;

/** The table of exemptions and the ways through it. */
final class Exemptions {
  static final Registry<Exemption> TABLE =
      Registry.load(Exemption.class, "exemptions.tsv", Exemption::new);
  static final List<Exemption> ALL = TABLE.all();

  private static final Map<Regime, List<Exemption>> BY_REGIME = ALL.stream()
      .collect(Collectors.groupingBy(Exemption::getRegime, Collectors.toUnmodifiableList()));
  private static final Map<String, List<Exemption>> BY_PROTECTED =
      TABLE.index(exemption -> exemption.protectedIds);
  private static final Map<String, List<Exemption>> BY_COUNTERPART =
      TABLE.index(exemption -> exemption.counterpartIds);

  // A citation of what the table does not name falls in what the nearest provision above it falls
  // in. Plain hash maps, which nobody else sees: nothing of the table is asked for more often
  private static final Map<Provision, List<Exemption>> CONTAINING =
      answers(Exemptions::searchContaining);
  private static final Map<Provision, List<Exemption>> WITHIN = answers(Exemptions::searchWithin);

  private Exemptions() {}

  static List<Exemption> of(Regime regime) {
    return BY_REGIME.getOrDefault(regime, List.of());
  }

  static List<Exemption> containing(Provision citation) {
    Optional<Provision> known = Optional.of(citation);
    while (known.isPresent()) {
      List<Exemption> found = CONTAINING.get(known.get());
      if (found != null) {
        return found;
      }
      known = known.get().getParent();
    }
    return List.of();
  }

  static List<Exemption> within(Provision provision) {
    return WITHIN.getOrDefault(provision, List.of());
  }

  static List<Exemption> citedBy(Provision citation) {
    List<Exemption> containing = containing(citation);
    return containing.isEmpty() ? within(citation) : containing;
  }

  /** The answers for every provision that the table names, and for those above it. */
  private static Map<Provision, List<Exemption>> answers(
      Function<Provision, List<Exemption>> search) {
    return named().collect(Collectors.toMap(Function.identity(), search));
  }

  /** Every provision that the table names, and those above them. */
  static Stream<Provision> named() {
    return ALL.stream()
        .flatMap(exemption ->
            Stream.concat(Stream.of(exemption.getProvision()), exemption.getConditions().stream()))
        .flatMap(provision -> Stream.iterate(
                Optional.of(provision),
                Optional::isPresent,
                above -> above.flatMap(Provision::getParent))
            .flatMap(Optional::stream))
        .distinct();
  }

  /** What {@link #containing} gives, by a search of the whole table. */
  static List<Exemption> searchContaining(Provision citation) {
    List<Exemption> onCondition = current(
        citation, exemption -> exemption.getConditions().stream().anyMatch(citation::isWithin));
    return onCondition.isEmpty()
        ? current(citation, exemption -> citation.isWithin(exemption.getProvision()))
        : onCondition;
  }

  /** What {@link #within} gives, by a search of the whole table. */
  static List<Exemption> searchWithin(Provision provision) {
    return current(
        provision,
        exemption -> exemption.getProvision().isWithin(provision)
            || exemption.getConditions().stream().anyMatch(each -> each.isWithin(provision)));
  }

  /** Those still in force, or, if there is none, the former ones. */
  private static List<Exemption> current(Provision citation, Predicate<Exemption> wanted) {
    List<Exemption> found = of(citation.getRegime()).stream().filter(wanted).toList();
    List<Exemption> current =
        found.stream().filter(exemption -> exemption.getInForceTo().isEmpty()).toList();
    return current.isEmpty() ? found : current;
  }

  static List<Exemption> byIds(List<String> ids) {
    return ids.stream().map(Exemption::of).toList();
  }

  static List<Exemption> limbsProtecting(Exemption exemption) {
    return BY_PROTECTED.getOrDefault(exemption.getId(), List.of());
  }

  /** The table names counterparts on one side only; they hold both ways. */
  static List<Exemption> counterparts(Exemption exemption, Regime regime) {
    return Stream.concat(
            byIds(exemption.counterpartIds).stream(),
            BY_COUNTERPART.getOrDefault(exemption.getId(), List.of()).stream())
        .filter(other -> other.getRegime() == regime)
        .distinct()
        .toList();
  }
}
