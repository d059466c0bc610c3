package org.openfoi.io.csv;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openfoi.model.authority.Force;
import org.openfoi.model.authority.PublicAuthority;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.request.RequestReference;
import org.openfoi.model.response.FoiResponse;

/** By what all rows of one case join: the first reference and authority that it names. */
record CaseKey(Optional<RequestReference> reference, Optional<PublicAuthority> body) {
  static CaseKey of(FoiCase foiCase) {
    return new CaseKey(
        first(
            foiCase,
            foiCase.getReference(),
            FoiRequest::getReference,
            FoiResponse::getReference,
            RefusalNotice::getReference),
        first(
            foiCase,
            foiCase.getAuthority(),
            FoiRequest::getAuthority,
            FoiResponse::getAuthority,
            RefusalNotice::getAuthority));
  }

  Optional<String> authority() {
    return body.map(PublicAuthority::getName);
  }

  Optional<Force> force() {
    return body.flatMap(PublicAuthority::getForce);
  }

  private static <T> Optional<T> first(
      FoiCase foiCase,
      Optional<T> own,
      Function<FoiRequest, Optional<T>> ofRequest,
      Function<FoiResponse, Optional<T>> ofResponse,
      Function<RefusalNotice, Optional<T>> ofNotice) {
    return Stream.of(
            own.stream(),
            foiCase.getRequest().flatMap(ofRequest).stream(),
            foiCase.getResponses().stream().map(ofResponse).flatMap(Optional::stream),
            foiCase.allNotices().stream().map(ofNotice).flatMap(Optional::stream))
        .flatMap(found -> found)
        .findFirst();
  }
}
