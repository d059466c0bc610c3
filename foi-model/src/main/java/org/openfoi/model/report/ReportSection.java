package org.openfoi.model.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.immutables.value.Value;
import org.openfoi.model.source.Located;

/** A section of a report, under a heading with a letter. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"label", "title", "recommendations", "subsections", "spans"})
public interface ReportSection extends Located {
  /** Its letter, {@code "B"}. */
  @NotBlank
  String getLabel();

  /** Its heading without the letter. */
  @NotBlank
  String getTitle();

  /** The recommendations in it. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Recommendation> getRecommendations();

  /** What it says, by unnumbered headings. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Subsection> getSubsections();

  /** Starts a section; label and title are required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a section; a missing required part fails in {@code build()}. */
  final class Builder extends ImmutableReportSection.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ReportSection fromJson(ImmutableReportSection.Json json) {
    return ImmutableReportSection.fromJson(json);
  }
}
