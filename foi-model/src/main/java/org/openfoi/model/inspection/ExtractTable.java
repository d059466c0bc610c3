package org.openfoi.model.inspection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.base.Extensible;
import org.openfoi.model.base.FormatVersion;

/**
 * A table of what an inspectorate wrote about each force on one subject, as authorities give it in
 * answer to a request.
 *
 * <p>The document seldom says which reports it was made from. Who knows adds it, and the rules that
 * need a date then speak:
 *
 * <pre>{@code
 * ExtractTable.builder().from(table).report(peel).build()
 * }</pre>
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"formatVersion", "title", "report", "extracts", "notes"})
public interface ExtractTable extends Extensible {
  /** The version of the format that the record was written in. */
  @Value.Default
  default FormatVersion getFormatVersion() {
    return FormatVersion.CURRENT;
  }

  /** The heading above the table. */
  Optional<String> getTitle();

  /** The reports that the extracts were taken from. */
  Optional<@Valid InspectionReport> getReport();

  /** The extracts in the order of the document. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid InspectionExtract> getExtracts();

  /** The remarks beside the table, in the order of the document. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid TableNote> getNotes();

  /** Starts a table; nothing is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a table. */
  final class Builder extends ImmutableExtractTable.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ExtractTable fromJson(ImmutableExtractTable.Json json) {
    return ImmutableExtractTable.fromJson(json);
  }
}
