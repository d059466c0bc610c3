package org.openfoi.examples;

import org.openfoi.io.reader.DocumentReaders;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.refusal.ComplaintDetails;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.FactorSide;
import org.openfoi.model.refusal.PrejudiceStatement;
import org.openfoi.model.refusal.RefusalNotice;

/** Reads a letter of any layout, and says what its refusal relies on and how it is reasoned. */
public final class ReadARefusal {
  private ReadARefusal() {}

  /** Prints each claim with harm and public-interest test, and how to complain. */
  public static void main(String... args) {
    SourceText letter = Sample.text("disclosure-log-page-1.txt");

    // snippet
    if (DocumentReaders.read(letter).value() instanceof FoiCase read) {
      for (RefusalNotice notice : read.allNotices()) {
        for (ExemptionClaim claim : notice.getClaims()) {
          System.out.println(claim.getProvision() + " for question " + claim.getQuestions()
              + " on line " + claim.getSpans().get(0).getLine());
          claim
              .getPrejudice()
              .flatMap(PrejudiceStatement::getLikelihood)
              .ifPresent(likelihood -> System.out.println("  harm: " + likelihood));
          claim
              .getPublicInterestTest()
              .ifPresent(test -> System.out.println("  public interest: "
                  + test.factors(FactorSide.FAVOURS_DISCLOSURE).size() + " for disclosure, "
                  + test.factors(FactorSide.FAVOURS_MAINTAINING).size() + " against"));
        }
        notice
            .getComplaints()
            .flatMap(ComplaintDetails::getReviewWithin)
            .ifPresent(time -> System.out.println(
                "review within " + time.getAmount() + " " + time.getUnit().inWords()));
      }
    }
    // end
  }
}
