package org.openfoi.model.refusal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.law.Duty;
import org.openfoi.model.law.ExemptionBasis;
import org.openfoi.model.law.ExemptionStrength;
import org.openfoi.model.law.Provision;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.source.Located;
import org.openfoi.model.source.Passage;

/**
 * An exemption that an authority relies on, for the questions it relies on it for.
 *
 * <p>The regulations call them exceptions. What the provision is in law (absolute or qualified,
 * class or prejudice) is in {@code law.Exemption}; here is only what the document says.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "provision",
  "conditions",
  "title",
  "duty",
  "questions",
  "statedStrength",
  "statedBasis",
  "reasons",
  "prejudice",
  "publicInterestTest",
  "spans"
})
public interface ExemptionClaim extends Located {
  /** The provision relied on, as precisely as the document gives it. */
  Provision getProvision();

  /** The conditions it is claimed on, {@code s.40(3A)(a)} of a claim of {@code s.40(2)}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<Provision> getConditions();

  /** What the document calls it, {@code "Law Enforcement"}. */
  Optional<String> getTitle();

  /** The duty it is said to exclude; absent where the document does not say. */
  Optional<Duty> getDuty();

  /** The questions it is claimed for; empty where the document names none. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<QuestionNumber> getQuestions();

  /** Whether the document calls it absolute or qualified. */
  Optional<ExemptionStrength> getStatedStrength();

  /** Whether the document calls it class based, prejudice based or the like. */
  Optional<ExemptionBasis> getStatedBasis();

  /** Why it applies, besides prejudice and public interest: FOIA s.17(1)(c). */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Passage> getReasons();

  /** The prejudice, or harm, that the document states for it. */
  Optional<@Valid PrejudiceStatement> getPrejudice();

  /** The public-interest test that the document makes for it. */
  Optional<@Valid PublicInterestTest> getPublicInterestTest();

  /** Starts a claim; its provision is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a claim; a missing provision fails in {@code build()}. */
  final class Builder extends ImmutableExemptionClaim.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ExemptionClaim fromJson(ImmutableExemptionClaim.Json json) {
    return ImmutableExemptionClaim.fromJson(json);
  }
}
