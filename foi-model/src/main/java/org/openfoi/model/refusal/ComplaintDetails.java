package org.openfoi.model.refusal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.source.Located;
import org.openfoi.model.source.Passage;

/**
 * What a reply says about complaining: FOIA s.17(7), EIR reg.14(5), FOISA s.19.
 *
 * <p>An empty list means that the reply is silent, not that there is no such right.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"internalReview", "commissioner", "reviewWithin", "withoutProcedure", "spans"})
public interface ComplaintDetails extends Located {
  /** The authority's own procedure for complaints, or that it has none: s.17(7)(a). */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Passage> getInternalReview();

  /** The right to apply to the Commissioner: s.17(7)(b), s.50; FOISA s.47. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Passage> getCommissioner();

  /** The time within which a review may be asked for. */
  Optional<@Valid StatedPeriod> getReviewWithin();

  /** Whether the reply says that the authority has no procedure for complaints. */
  @Value.Default
  default boolean isWithoutProcedure() {
    return false;
  }

  /** Starts the details; nothing is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the details. */
  final class Builder extends ImmutableComplaintDetails.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ComplaintDetails fromJson(ImmutableComplaintDetails.Json json) {
    return ImmutableComplaintDetails.fromJson(json);
  }
}
