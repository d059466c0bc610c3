package org.openfoi.model.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.openfoi.model.source.Located;
import org.openfoi.model.source.Passage;

/** A list within a paragraph: bullets, or items numbered anew. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"numbered", "items", "spans"})
public interface ReportList extends Located {
  /** Whether its items are numbered. */
  @Value.Default
  default boolean isNumbered() {
    return false;
  }

  /** The items in order, without bullet or number. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Passage> getItems();

  /** Starts a list; nothing is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a list. */
  final class Builder extends ImmutableReportList.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static ReportList fromJson(ImmutableReportList.Json json) {
    return ImmutableReportList.fromJson(json);
  }
}
