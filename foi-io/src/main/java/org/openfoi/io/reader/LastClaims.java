package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openfoi.model.law.Duty;
import org.openfoi.model.law.Provision;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.source.SourceSpan;

/**
 * The claims that an answer made together last, in lines one below the other or in one paragraph:
 * reasons that name no exemption are reasons for each of them.
 */
final class LastClaims {
  private final HalfReadNotice notice;
  private final Set<HalfReadClaim> together = new LinkedHashSet<>();
  private Optional<HalfReadClaim> last = Optional.empty();
  private boolean isAmongLines;

  LastClaims(HalfReadNotice notice) {
    this.notice = notice;
  }

  /** The very last of them, by which what comes below the answer is explained. */
  Optional<HalfReadClaim> last() {
    return last;
  }

  /** Claims what a line names, together with what the lines right above it name. */
  void claim(ClaimLine line, Said refusal) {
    if (!isAmongLines) {
      together.clear();
    }
    isAmongLines = true;
    line.refusing().forEach(provision -> {
      HalfReadClaim claim = make(provision, refusal, line.words().spans());
      claim.title(line.title());
      last = Optional.of(claim);
      together.add(claim);
    });
  }

  /** A paragraph: a line below it begins anew. */
  void endLines() {
    isAmongLines = false;
  }

  /**
   * Claims the provisions cited in a paragraph that what it says can rely on.
   *
   * @return whether there are any
   */
  boolean cite(Spoken paragraph, Said words) {
    List<HalfReadClaim> claims = new ArrayList<>();
    for (Placed placed : paragraph.refusing()) {
      for (Provision provision : placed.provisions()) {
        if (Refusals.isGroundToRefuse(provision) && Reliance.fits(provision, words.kind())) {
          HalfReadClaim claim =
              make(provision, words, paragraph.block().spans(placed.start(), placed.end()));
          claim.reason(paragraph);
          last = Optional.of(claim);
          claims.add(claim);
        }
      }
    }
    if (!claims.isEmpty()) {
      together.clear();
      together.addAll(claims);
      supports(paragraph)
          .forEach(purpose -> claims.stream()
              .filter(claim -> claim.provision().getRoot().equals(purpose.getRoot()))
              .forEach(claim -> claim.condition(purpose)));
    }
    return !claims.isEmpty();
  }

  /** The limbs that a paragraph cites beside others they support: a purpose of FOIA s.31(2). */
  private static List<Provision> supports(Spoken paragraph) {
    return paragraph.citations().stream()
        .flatMap(placed -> placed.provisions().stream())
        .filter(Refusals::supports)
        .toList();
  }

  private HalfReadClaim make(Provision provision, Said refusal, List<SourceSpan> spans) {
    Optional<Provision> conditioned = Refusals.conditioned(provision);
    Provision claimed = notice.deepest(conditioned.orElse(provision));
    refusal.provision(claimed);
    HalfReadClaim claim = notice.claims().make(claimed, refusal.duty(), refusal.questions(), spans);
    conditioned.ifPresent(exemption -> claim.condition(provision));
    return claim;
  }

  /** Claims what only says that the Regulations apply, which withholds nothing by itself. */
  void goToRegulations(Spoken paragraph, List<QuestionNumber> numbers) {
    for (Placed placed : paragraph.refusing()) {
      placed.provisions().stream().filter(Refusals::isEnvironmental).forEach(provision -> {
        HalfReadClaim claim = notice
            .claims()
            .make(
                provision,
                Optional.of(Duty.COMMUNICATE),
                numbers,
                paragraph.block().spans(placed.start(), placed.end()));
        claim.reason(paragraph);
        together.clear();
        together.add(claim);
      });
    }
  }

  /**
   * Gives a paragraph to them as a reason for each, unless it cites only other exemptions.
   *
   * @return whether there are such claims
   */
  boolean explain(Spoken paragraph) {
    List<Provision> cited = paragraph.refusing().stream()
        .flatMap(placed -> placed.provisions().stream())
        .filter(Refusals::isExemption)
        .toList();
    List<HalfReadClaim> about = together.stream()
        .filter(claim ->
            cited.isEmpty() || cited.stream().anyMatch(one -> one.overlaps(claim.provision())))
        .toList();
    about.forEach(claim -> claim.reason(paragraph));
    return !about.isEmpty();
  }
}
