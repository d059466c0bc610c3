package org.openfoi.rules.foicase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openfoi.model.authority.PublicAuthority;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.refusal.ComplaintDetails;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.PublicInterestTest;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.response.ReplyKind;

/**
 * Notices together with what else of their case belongs to them, so that a rule which looks at a
 * notice does not miss what stands beside it.
 *
 * <p>The day, the authority and the particulars of complaint of the reply are those of its notices.
 * Particulars may also stand in a document sent with it, and the public-interest reasons may follow
 * in a later one (FOIA s.17(3)). What decides a review is the end of the authority's own procedure:
 * there is none left to tell of.
 */
public final class CompleteNotices {
  private CompleteNotices() {}

  /** A notice with what its reply says. */
  public static RefusalNotice of(RefusalNotice notice, FoiResponse response) {
    Optional<LocalDate> date = first(notice.getDate(), response.getDate());
    Optional<PublicAuthority> authority = first(notice.getAuthority(), response.getAuthority());
    Optional<ComplaintDetails> complaints =
        merged(notice.getComplaints(), response.getComplaints());
    if (response.getReply() == ReplyKind.REVIEW) {
      complaints = Optional.of(afterReview(complaints));
    }
    boolean isComplete = date.equals(notice.getDate())
        && authority.equals(notice.getAuthority())
        && complaints.equals(notice.getComplaints());
    return isComplete
        ? notice
        : new CompletedNotice(notice, date, authority, complaints, notice.getClaims());
  }

  /** A notice of a case, already complete with its reply, with what the other documents say. */
  public static RefusalNotice of(RefusalNotice notice, CaseFile file) {
    FoiCase foiCase = file.foiCase();
    Optional<PublicAuthority> authority = first(notice.getAuthority(), foiCase.getAuthority());
    Optional<ComplaintDetails> complaints = notice.getComplaints();
    if (!isWhole(complaints)) {
      for (FoiResponse response : foiCase.getResponses()) {
        if (isTogether(notice.getDate(), response.getDate())) {
          complaints = merged(complaints, response.getComplaints());
        }
      }
      for (RefusalNotice other : file.notices()) {
        if (isTogether(notice.getDate(), other.getDate())) {
          complaints = merged(complaints, other.getComplaints());
        }
      }
    }
    List<ExemptionClaim> claims =
        file.notices().size() > 1 ? claims(notice, file.notices()) : notice.getClaims();
    boolean isComplete = claims == notice.getClaims()
        && authority.equals(notice.getAuthority())
        && complaints.equals(notice.getComplaints());
    return isComplete
        ? notice
        : new CompletedNotice(notice, notice.getDate(), authority, complaints, claims);
  }

  /**
   * The test that another notice of the case makes for a claim, if it is not an earlier one:
   * reasons may follow.
   */
  static Optional<PublicInterestTest> testElsewhere(
      RefusalNotice notice, ExemptionClaim claim, List<RefusalNotice> all) {
    for (RefusalNotice other : all) {
      if (isEarlier(other.getDate(), notice.getDate())) {
        continue;
      }
      for (ExemptionClaim same : other.getClaims()) {
        if (same.getProvision().equals(claim.getProvision())
            && same.getPublicInterestTest().isPresent()) {
          return same.getPublicInterestTest();
        }
      }
    }
    return Optional.empty();
  }

  private static List<ExemptionClaim> claims(RefusalNotice notice, List<RefusalNotice> all) {
    List<ExemptionClaim> claims = notice.getClaims();
    for (int i = 0; i < claims.size(); i++) {
      ExemptionClaim claim = claims.get(i);
      if (claim.getPublicInterestTest().isEmpty()) {
        Optional<PublicInterestTest> test = testElsewhere(notice, claim, all);
        if (test.isPresent()) {
          claims = claims == notice.getClaims() ? new ArrayList<>(claims) : claims;
          claims.set(
              i, ExemptionClaim.builder().from(claim).publicInterestTest(test).build());
        }
      }
    }
    return claims;
  }

  private static Optional<ComplaintDetails> merged(
      Optional<ComplaintDetails> own, Optional<ComplaintDetails> others) {
    if (own.isEmpty() || others.isEmpty() || isWhole(own)) {
      return first(own, others);
    }
    ComplaintDetails first = own.orElseThrow();
    ComplaintDetails second = others.orElseThrow();
    ComplaintDetails.Builder both = ComplaintDetails.builder();
    both.from(first)
        .addAllInternalReview(second.getInternalReview())
        .addAllCommissioner(second.getCommissioner())
        .reviewWithin(first.getReviewWithin().or(second::getReviewWithin))
        .withoutProcedure(first.isWithoutProcedure() || second.isWithoutProcedure());
    return Optional.of(both.build());
  }

  private static ComplaintDetails afterReview(Optional<ComplaintDetails> complaints) {
    ComplaintDetails.Builder after = ComplaintDetails.builder();
    complaints.ifPresent(after::from);
    return after.withoutProcedure(true).build();
  }

  private static boolean isWhole(Optional<ComplaintDetails> complaints) {
    return complaints.isPresent()
        && !complaints.orElseThrow().getCommissioner().isEmpty()
        && !complaints.orElseThrow().getInternalReview().isEmpty();
  }

  private static <T> Optional<T> first(Optional<T> own, Optional<T> other) {
    return own.isPresent() ? own : other;
  }

  private static boolean isTogether(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static boolean isEarlier(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.filter(one.orElseThrow()::isBefore).isPresent();
  }
}
