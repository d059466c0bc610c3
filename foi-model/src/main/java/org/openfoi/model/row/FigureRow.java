package org.openfoi.model.row;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.response.Measure;

/** A number that an answer gives, on its own or in a breakdown: one row for each figure. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "reference",
  "authority",
  "force",
  "reply",
  "answer",
  "questions",
  "breakdown",
  "title",
  "label",
  "total",
  "amount",
  "measure",
  "unit",
  "asAt",
  "approximate",
  "spans"
})
public interface FigureRow extends CaseRow {
  /** The number of the answer in its reply, from 1. */
  Optional<@Positive Integer> getAnswer();

  /** The questions answered; empty for an answer to the whole request. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<QuestionNumber> getQuestions();

  /** The number of the breakdown in its answer, from 1; absent for a figure on its own. */
  Optional<@Positive Integer> getBreakdown();

  /** What is broken down. */
  Optional<String> getTitle();

  /** What the figure is of; absent for the total and for a figure on its own. */
  Optional<String> getLabel();

  /** Whether it is the total that the document itself states for the breakdown. */
  @Value.Default
  default boolean isTotal() {
    return false;
  }

  /** How many, in the unit: pounds for money, hundredths for per cent. */
  BigDecimal getAmount();

  /** What is measured. */
  Measure getMeasure();

  /** What was counted, in the authority's own word. */
  Optional<String> getUnit();

  /** The day on which it was true, where the document states one. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getAsAt();

  /** Whether the document calls it approximate. */
  @Value.Default
  default boolean isApproximate() {
    return false;
  }

  /** Starts a row; amount and measure are required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the cells of a row; a missing required one fails in {@code build()}. */
  final class Builder extends ImmutableFigureRow.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static FigureRow fromJson(ImmutableFigureRow.Json json) {
    return ImmutableFigureRow.fromJson(json);
  }
}
