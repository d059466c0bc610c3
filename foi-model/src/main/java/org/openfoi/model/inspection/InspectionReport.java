package org.openfoi.model.inspection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.base.Extensible;

/**
 * The reports that a table of extracts was made from: one inspection programme of one year.
 *
 * <p>Nothing is required, since a reply often names no report at all.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"inspectorate", "programme", "year", "publicationDate", "address"})
public interface InspectionReport extends Extensible {
  /** Who inspected, as the document writes it: {@code "HMICFRS"}, {@code "HMIC"} before 2017. */
  Optional<String> getInspectorate();

  /** The programme of inspections, {@code "PEEL"}. */
  Optional<String> getProgramme();

  /** The year of the programme, {@code 2018/19}; publication may come later. */
  Optional<InspectionYear> getYear();

  /** The day of publication. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getPublicationDate();

  /** Where the report is published. */
  Optional<URI> getAddress();

  /** Starts a report; nothing is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a report. */
  final class Builder extends ImmutableInspectionReport.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static InspectionReport fromJson(ImmutableInspectionReport.Json json) {
    return ImmutableInspectionReport.fromJson(json);
  }
}
