package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openfoi.model.law.Provision;
import org.openfoi.model.request.QuestionNumber;

/**
 * The claims of a refusal made since the answer to another question began, in their order; found by
 * their provision, since a long document may have very many.
 */
final class ClaimsInView {
  private final List<HalfReadClaim> claims = new ArrayList<>();
  private final Map<Provision, List<HalfReadClaim>> byProvision = new HashMap<>();

  void add(HalfReadClaim claim) {
    claims.add(claim);
    byProvision.computeIfAbsent(claim.provision(), unused -> new ArrayList<>(1)).add(claim);
  }

  void clear() {
    claims.clear();
    byProvision.clear();
  }

  Stream<HalfReadClaim> stream() {
    return claims.stream();
  }

  /** The claim of just this provision that concerns some questions. */
  Optional<HalfReadClaim> find(Provision provision, List<QuestionNumber> numbers) {
    return byProvision.getOrDefault(provision, List.of()).stream()
        .filter(claim -> claim.concerns(numbers))
        .findFirst();
  }

  /** The claims that a provision is about: of just that, or else of one within it or around it. */
  List<HalfReadClaim> about(Provision provision) {
    List<HalfReadClaim> same = byProvision.getOrDefault(provision, List.of());
    return same.isEmpty()
        ? claims.stream().filter(claim -> claim.provision().overlaps(provision)).toList()
        : List.copyOf(same);
  }

  /** The claims that ask for something, or all of them where none does. */
  List<HalfReadClaim> concerned(Predicate<HalfReadClaim> asking) {
    List<HalfReadClaim> those = claims.stream().filter(asking).toList();
    return those.isEmpty() ? List.copyOf(claims) : those;
  }

  /**
   * A claim of a whole section, as a heading makes it, gives way to those of its limbs.
   *
   * @return the claims that gave way
   */
  List<HalfReadClaim> narrow() {
    List<HalfReadClaim> gone = new ArrayList<>();
    for (HalfReadClaim wide : List.copyOf(claims)) {
      Optional<HalfReadClaim> limb = hasLimb(wide.provision(), byProvision.keySet())
          ? claims.stream()
              .filter(claim -> claim != wide && claim.isOfLimbOf(wide))
              .findFirst()
          : Optional.empty();
      if (limb.isPresent()) {
        limb.get().takeOver(wide);
        claims.remove(wide);
        byProvision.get(wide.provision()).remove(wide);
        gone.add(wide);
      }
    }
    return gone;
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
