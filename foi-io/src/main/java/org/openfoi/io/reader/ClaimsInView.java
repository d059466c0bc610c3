package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.openfoi.model.law.Provision;
import org.openfoi.model.request.QuestionNumber;

/**
 * The claims of a refusal made since the answer to another question began, in their order; found by
 * their provision and their questions, since a long document may have very many.
 */
final class ClaimsInView {
  /** A question for which a provision is claimed. */
  private record Concern(Provision provision, QuestionNumber question) {}

  private final Map<HalfReadClaim, Integer> places = new LinkedHashMap<>();
  private final Map<Provision, Set<HalfReadClaim>> byProvision = new HashMap<>();
  private final Map<Concern, Set<HalfReadClaim>> byConcern = new HashMap<>();
  private int made;

  void add(HalfReadClaim claim) {
    places.put(claim, made++);
    byProvision
        .computeIfAbsent(claim.provision(), unused -> new LinkedHashSet<>())
        .add(claim);
  }

  /** Notes that a claim is for some questions, too. */
  void concern(HalfReadClaim claim, Collection<QuestionNumber> numbers) {
    for (QuestionNumber number : numbers) {
      byConcern
          .computeIfAbsent(new Concern(claim.provision(), number), unused -> new LinkedHashSet<>(2))
          .add(claim);
    }
  }

  void clear() {
    places.clear();
    byProvision.clear();
    byConcern.clear();
  }

  /**
   * The first claim of just this provision that concerns some questions. One that concerns the
   * whole request is the only one of its provision, since it takes all that is claimed after it.
   */
  Optional<HalfReadClaim> find(Provision provision, List<QuestionNumber> numbers) {
    Optional<HalfReadClaim> first =
        byProvision.getOrDefault(provision, Set.of()).stream().findFirst();
    return first
        .filter(claim -> claim.concerns(numbers))
        .or(() -> numbers.stream()
            .flatMap(
                number -> byConcern.getOrDefault(new Concern(provision, number), Set.of()).stream())
            .min(Comparator.comparing(places::get)));
  }

  /** The claims that a provision is about: of just that, or else of one within it or around it. */
  List<HalfReadClaim> about(Provision provision) {
    Set<HalfReadClaim> same = byProvision.getOrDefault(provision, Set.of());
    return same.isEmpty()
        ? places.keySet().stream()
            .filter(claim -> claim.provision().overlaps(provision))
            .toList()
        : List.copyOf(same);
  }

  /** The claims that ask for something, or all of them where none does. */
  List<HalfReadClaim> concerned(Predicate<HalfReadClaim> asking) {
    List<HalfReadClaim> those = places.keySet().stream().filter(asking).toList();
    return those.isEmpty() ? List.copyOf(places.keySet()) : those;
  }

  /**
   * A claim of a whole section, as a heading makes it, gives way to those of its limbs.
   *
   * @return the claims that gave way
   */
  List<HalfReadClaim> narrow() {
    List<HalfReadClaim> gone = new ArrayList<>();
    for (HalfReadClaim wide : List.copyOf(places.keySet())) {
      Optional<HalfReadClaim> limb = hasLimb(wide.provision(), byProvision.keySet())
          ? places.keySet().stream()
              .filter(claim -> claim != wide && claim.isOfLimbOf(wide))
              .findFirst()
          : Optional.empty();
      if (limb.isPresent()) {
        limb.get().takeOver(wide);
        remove(wide);
        gone.add(wide);
      }
    }
    return gone;
  }

  private void remove(HalfReadClaim claim) {
    places.remove(claim);
    byProvision.get(claim.provision()).remove(claim);
    claim
        .questions()
        .forEach(number -> byConcern.get(new Concern(claim.provision(), number)).remove(claim));
  }

  /** Whether one of some provisions is a limb of another. */
  static boolean hasLimb(Provision wide, Collection<Provision> provisions) {
    for (Provision provision : provisions) {
      if (!provision.equals(wide) && provision.isWithin(wide)) {
        return true;
      }
    }
    return false;
  }
}
