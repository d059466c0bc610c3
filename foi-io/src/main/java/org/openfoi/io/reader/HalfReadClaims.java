package org.openfoi.io.reader;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openfoi.model.law.Duty;
import org.openfoi.model.law.Provision;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.source.SourceSpan;

/**
 * What a refusal relies on while it is read: all claims in their order, and those in view, which
 * are made since the answer to another question began.
 */
final class HalfReadClaims {
  private final Set<HalfReadClaim> claims = new LinkedHashSet<>();
  private final Map<QuestionNumber, Set<HalfReadClaim>> byQuestion = new HashMap<>();
  private final Set<HalfReadClaim> ofNoQuestion = new LinkedHashSet<>();
  private final Map<Provision, Integer> provisions = new HashMap<>();
  private final ClaimsInView inView = new ClaimsInView();

  boolean isEmpty() {
    return claims.isEmpty();
  }

  Stream<HalfReadClaim> stream() {
    return claims.stream();
  }

  /** A claim, or the one in view that was made before for the same provision and questions. */
  HalfReadClaim make(
      Provision provision,
      Optional<Duty> duty,
      List<QuestionNumber> numbers,
      List<SourceSpan> spans) {
    Optional<HalfReadClaim> made = inView.find(provision, numbers);
    made.ifPresent(claim -> claim.again(spans));
    HalfReadClaim claim = made.orElseGet(() -> new HalfReadClaim(provision, duty, spans));
    if (made.isEmpty()) {
      claims.add(claim);
      provisions.merge(provision, 1, Integer::sum);
      inView.add(claim);
    }
    claim.questions(numbers);
    inView.concern(claim, numbers);
    numbers.forEach(number ->
        byQuestion.computeIfAbsent(number, unused -> new LinkedHashSet<>()).add(claim));
    if (claim.questions().isEmpty()) {
      ofNoQuestion.add(claim);
    } else {
      ofNoQuestion.remove(claim);
    }
    return claim;
  }

  /** The claims in view that a provision is about, however wide or narrow it is. */
  List<HalfReadClaim> about(Provision provision) {
    return inView.about(provision);
  }

  /** The claims in view that some provisions are about. */
  List<HalfReadClaim> about(Collection<Provision> provisions) {
    return provisions.stream()
        .flatMap(provision -> about(provision).stream())
        .distinct()
        .toList();
  }

  /** Whether just that provision is claimed, wherever. */
  boolean has(Provision provision) {
    return provisions.containsKey(provision);
  }

  /** Whether a provision, or one within it or around it, is claimed, wherever. */
  boolean isAbout(Provision provision) {
    return provisions.keySet().stream().anyMatch(provision::overlaps);
  }

  /** Whether a limb of a provision is claimed, wherever. */
  boolean hasLimb(Provision provision) {
    return ClaimsInView.hasLimb(provision, provisions.keySet());
  }

  /** The claims in view that ask for something, or all of them where none does. */
  List<HalfReadClaim> concerned(Predicate<HalfReadClaim> asking) {
    return inView.concerned(asking);
  }

  /** The claims for certain questions, wherever they are made. */
  List<HalfReadClaim> of(Collection<QuestionNumber> numbers) {
    return numbers.stream()
        .flatMap(number -> byQuestion.getOrDefault(number, Set.of()).stream())
        .distinct()
        .toList();
  }

  /** A whole section that is claimed in view gives way to its limbs. */
  void narrowInView() {
    inView.narrow().forEach(this::remove);
  }

  /** Brings back into view what is claimed, wherever, that some provisions are about. */
  void reopen(Collection<Provision> about) {
    claims.stream()
        .filter(claim -> about.stream().anyMatch(claim.provision()::overlaps))
        .forEach(claim -> {
          inView.add(claim);
          inView.concern(claim, claim.questions());
        });
  }

  void closeView() {
    inView.clear();
  }

  /**
   * What is claimed for several questions gives way to what is then claimed for each of them, and a
   * whole section to the limbs that other answers rely on.
   */
  void narrowByQuestion() {
    for (HalfReadClaim wide : List.copyOf(claims)) {
      if (!wide.isForSeveral() && !hasLimb(wide.provision())) {
        continue;
      }
      List<HalfReadClaim> parts = sharingQuestions(wide)
          .filter(claim -> claim.isPartOf(wide) || claim.isOfLimbOf(wide))
          .toList();
      if (!parts.isEmpty()) {
        parts.forEach(part -> part.takeOver(wide));
        remove(wide);
      }
    }
  }

  private Stream<HalfReadClaim> sharingQuestions(HalfReadClaim other) {
    return other.questions().isEmpty()
        ? claims.stream()
        : Stream.concat(of(other.questions()).stream(), ofNoQuestion.stream());
  }

  private void remove(HalfReadClaim gone) {
    claims.remove(gone);
    provisions.computeIfPresent(gone.provision(), (of, count) -> count > 1 ? count - 1 : null);
    ofNoQuestion.remove(gone);
    gone.questions().forEach(number -> byQuestion.get(number).remove(gone));
  }
}
