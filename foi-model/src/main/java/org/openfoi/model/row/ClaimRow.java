package org.openfoi.model.row;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.law.Duty;
import org.openfoi.model.law.ExemptionBasis;
import org.openfoi.model.law.ExemptionStrength;
import org.openfoi.model.law.Provision;
import org.openfoi.model.refusal.BalanceDirection;
import org.openfoi.model.refusal.BalanceOutcome;
import org.openfoi.model.refusal.Likelihood;
import org.openfoi.model.request.QuestionNumber;

/** An exemption or another ground that a refusal notice relies on: one row for each claim. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "reference",
  "authority",
  "force",
  "reply",
  "notice",
  "claim",
  "date",
  "kind",
  "provision",
  "conditions",
  "title",
  "questions",
  "duty",
  "statedStrength",
  "statedBasis",
  "reasons",
  "prejudice",
  "prejudiceProvisions",
  "likelihood",
  "factorsForDisclosure",
  "factorsForMaintaining",
  "direction",
  "outcome",
  "hours",
  "pounds",
  "spans"
})
public interface ClaimRow extends CaseRow {
  /** The number of the notice in its case, from 1. */
  Optional<@Positive Integer> getNotice();

  /** The number of the claim in its notice, from 1, exemptions before other grounds. */
  Optional<@Positive Integer> getClaim();

  /** The day of the notice. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getDate();

  /** Whether it is an exemption or another ground. */
  ClaimKind getKind();

  /** The provision relied on, as precisely as the document gives it. */
  Provision getProvision();

  /** The conditions it is claimed on, {@code s.40(3A)(a)} of a claim of {@code s.40(2)}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<Provision> getConditions();

  /** What the document calls it. */
  Optional<String> getTitle();

  /** The questions it is claimed for; empty where the document names none. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<QuestionNumber> getQuestions();

  /** The duty it is said to exclude. */
  Optional<Duty> getDuty();

  /** Whether the document calls it absolute or qualified. */
  Optional<ExemptionStrength> getStatedStrength();

  /** Whether the document calls it class based, prejudice based or the like. */
  Optional<ExemptionBasis> getStatedBasis();

  /** Why it applies, word for word, a blank line between paragraphs. */
  Optional<String> getReasons();

  /** The prejudice stated, word for word, a blank line between paragraphs. */
  Optional<String> getPrejudice();

  /** The provisions that the statement of prejudice names; empty where it names none. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<Provision> getPrejudiceProvisions();

  /** How likely the document says the prejudice is. */
  Optional<Likelihood> getLikelihood();

  /** How many factors for disclosure the public-interest test has; 0 without a test. */
  @PositiveOrZero
  int getFactorsForDisclosure();

  /** How many factors for maintaining the exemption the test has; 0 without a test. */
  @PositiveOrZero
  int getFactorsForMaintaining();

  /** Where the balance of the public interest lies. */
  Optional<BalanceDirection> getDirection();

  /** What follows from the balance. */
  Optional<BalanceOutcome> getOutcome();

  /** The hours that a refusal for cost estimates. */
  Optional<BigDecimal> getHours();

  /** The pounds that a refusal for cost estimates. */
  Optional<BigDecimal> getPounds();

  /** Starts a row; kind, provision and the two counts are required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the cells of a row; a missing required one fails in {@code build()}. */
  final class Builder extends ImmutableClaimRow.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ClaimRow fromJson(ImmutableClaimRow.Json json) {
    return ImmutableClaimRow.fromJson(json);
  }
}
