package org.openfoi.rules;

import java.util.List;
import java.util.Optional;
import org.openfoi.model.authority.PublicAuthority;
import org.openfoi.model.deadline.RequestDates;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.law.Regime;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.request.RequestReference;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.rules.foicase.CaseFile;
import org.openfoi.rules.rule.Traits;

/**
 * What is plain at first sight about a case and its request, so that most rules need not be asked
 * about it. What is plain about a refusal, {@link RefusalLook} says, and about a reply,
 * {@link org.openfoi.rules.response.Reply}.
 */
final class FirstLook {
  private FirstLook() {}

  static long at(CaseFile file) {
    long traits = 0;
    FoiCase foiCase = file.foiCase();
    Optional<RequestReference> reference = foiCase.getReference();
    Optional<PublicAuthority> authority = foiCase.getAuthority();
    List<FoiResponse> responses = foiCase.getResponses();
    if (file.request().isPresent()) {
      FoiRequest request = file.request().orElseThrow();
      traits |= Traits.when(request.getRegime().isPresent(), Traits.REGIME_STATED);
      traits |= Traits.when(differ(request.getReference(), reference), Traits.OTHER_REFERENCE);
    }
    for (int i = 0; i < responses.size(); i++) {
      FoiResponse response = responses.get(i);
      traits |= Traits.when(!response.getAttachments().isEmpty(), Traits.ATTACHMENTS);
      traits |= Traits.when(differ(response.getReference(), reference), Traits.OTHER_REFERENCE);
      traits |= Traits.when(differ(response.getAuthority(), authority), Traits.OTHER_AUTHORITY);
      traits |= Traits.when(!file.reply(i).isSpecified(), Traits.UNSPECIFIED);
    }
    List<RefusalNotice> notices = file.notices();
    for (int i = 0; i < notices.size(); i++) {
      traits |= Traits.when(notices.get(i).getDecisionExpected().isPresent(), Traits.TIME_TAKEN);
    }
    traits |= Traits.when(notices.isEmpty(), Traits.NO_NOTICE);
    traits |= Traits.when(notices.size() > 1, Traits.SEVERAL_NOTICES);
    traits |=
        Traits.when(responses.size() + foiCase.getNotices().size() > 1, Traits.SEVERAL_DOCUMENTS);
    traits |= Traits.when(file.regime() == Regime.EIR_2004, Traits.ENVIRONMENTAL);
    traits |= Traits.when(!file.isAllAnswered(), Traits.NOT_ALL_ANSWERED);
    traits |= Traits.when(!file.isAllAsked(), Traits.MORE_ANSWERED);
    return traits | file.daysLook();
  }

  private static boolean differ(Optional<?> ofDocument, Optional<?> ofCase) {
    return ofDocument.isPresent() && !ofDocument.equals(ofCase);
  }

  static long at(FoiRequest request, CaseFile file) {
    long traits = 0;
    Optional<RequestDates> dates = file.dates();
    traits |= Traits.when(request.getApplicant().isPresent(), Traits.APPLICANT);
    traits |= Traits.when(
        dates.isPresent()
            && (request.getMade().isPresent() || isMoreThanReceipt(dates.orElseThrow())),
        Traits.SEVERAL_DAYS);
    traits |= Traits.when(!file.isNumberedInOrder(), Traits.OTHER_NUMBERS);
    return traits;
  }

  private static boolean isMoreThanReceipt(RequestDates dates) {
    return dates.getClarificationRequested().isPresent()
        || dates.getClarificationReceived().isPresent()
        || dates.getFeesNoticeGiven().isPresent()
        || dates.getFeePaid().isPresent();
  }
}
