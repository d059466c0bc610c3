package org.openfoi.model.row;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.law.Duty;
import org.openfoi.model.law.Provision;
import org.openfoi.model.refusal.FactorSide;

/** An argument that a public-interest test weighs: one row for each factor. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "reference",
  "authority",
  "force",
  "reply",
  "notice",
  "claim",
  "provisions",
  "duty",
  "side",
  "text",
  "heading",
  "spans"
})
public interface FactorRow extends CaseRow {
  /** The number of the notice in its case, from 1. */
  Optional<@Positive Integer> getNotice();

  /** The number of the claim in its notice, from 1; absent for a test of no claim. */
  Optional<@Positive Integer> getClaim();

  /** The provision of the claim, or those that the heading of a test of no claim names. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<Provision> getProvisions();

  /** Which duty the test is about. */
  Optional<Duty> getDuty();

  /** Which way the document counts it. */
  FactorSide getSide();

  /** The argument, word for word. */
  @NotBlank
  String getText();

  /** The heading it stands under. */
  Optional<String> getHeading();

  /** Starts a row; side and text are required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the cells of a row; a missing required one fails in {@code build()}. */
  final class Builder extends ImmutableFactorRow.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static FactorRow fromJson(ImmutableFactorRow.Json json) {
    return ImmutableFactorRow.fromJson(json);
  }
}
