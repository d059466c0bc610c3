package org.openfoi.model.refusal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.authority.PublicAuthority;
import org.openfoi.model.law.Provision;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.request.RequestReference;
import org.openfoi.model.source.Link;
import org.openfoi.model.source.Located;
import org.openfoi.model.source.Passage;

/**
 * A notice that refuses a request or a part of it: FOIA s.17, EIR reg.14, FOISA s.16.
 *
 * <p>What it must contain is for rules to say. A notice may stand in the reply itself, in an
 * attachment, or come later (FOIA s.17(3)).
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "document",
  "under",
  "reference",
  "authority",
  "date",
  "questions",
  "statement",
  "claims",
  "grounds",
  "unclaimedPrejudice",
  "unclaimedTests",
  "noInference",
  "decisionExpected",
  "complaints",
  "links",
  "spans"
})
public interface RefusalNotice extends Located {
  /** The document it was read from, by the name that spans carry; absent if it has none. */
  Optional<String> getDocument();

  /** The provision that it says it is given under, {@code FOIA s.17}. */
  Optional<Provision> getUnder();

  /** The authority's reference for the request. */
  Optional<RequestReference> getReference();

  /** Who refuses. */
  Optional<@Valid PublicAuthority> getAuthority();

  /** The day of the notice. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getDate();

  /** The questions that it says it refuses; empty where it names none. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<QuestionNumber> getQuestions();

  /** The words that refuse: that information is exempt, or that the duty does not apply. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Passage> getStatement();

  /** The exemptions relied on, in the order of the document. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid ExemptionClaim> getClaims();

  /** The grounds relied on that are no exemption, in the order of the document. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid GroundClaim> getGrounds();

  /**
   * Prejudice, or harm, that is stated for a provision that none of the claims is of, or once more
   * for one whose prejudice is stated already.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid PrejudiceStatement> getUnclaimedPrejudice();

  /** Tests that belong to none of the claims, such as one for a provision not claimed. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid PublicInterestTest> getUnclaimedTests();

  /**
   * Words that nothing can be inferred from a refusal to confirm or deny: "this should not be taken
   * as an indication".
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Passage> getNoInference();

  /** When the public-interest decision is expected, if it is still to come: FOIA s.17(2). */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getDecisionExpected();

  /** What it says about complaining. */
  Optional<@Valid ComplaintDetails> getComplaints();

  /** The addresses on the web that its reasons give. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Link> getLinks();

  /** Starts a notice; nothing is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a notice. */
  final class Builder extends ImmutableRefusalNotice.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static RefusalNotice fromJson(ImmutableRefusalNotice.Json json) {
    return ImmutableRefusalNotice.fromJson(json);
  }
}
