package org.openfoi.model.inspection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.authority.Force;
import org.openfoi.model.base.Extensible;
import org.openfoi.model.source.SourceSpan;

/**
 * A passage of an inspectorate's report about one force, word for word, with the pages it was taken
 * from.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"force", "forceAsWritten", "tranche", "pages", "text", "spans"})
public interface InspectionExtract extends Extensible {
  /** The force the passage is about; absent where the document names none that is known. */
  Optional<Force> getForce();

  /** The force's name as the document writes it, {@code "Leicester Police"}. */
  Optional<String> getForceAsWritten();

  /** The tranche the report was published in; absent where the document names none. */
  Optional<Tranche> getTranche();

  /** The pages of the force's report; absent where the document gives none that can be read. */
  Optional<PageNumbers> getPages();

  /** The passage, without space at either end; the parts of a broken row joined by one space. */
  @NotBlank
  String getText();

  /**
   * Where the passage was read, a span for each line it stands on; not part of {@code equals}: the
   * same passage elsewhere is the same passage.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Value.Auxiliary
  List<@Valid SourceSpan> getSpans();

  /** Starts an extract; its text is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of an extract; a missing required part fails in {@code build()}. */
  final class Builder extends ImmutableInspectionExtract.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static InspectionExtract fromJson(ImmutableInspectionExtract.Json json) {
    return ImmutableInspectionExtract.fromJson(json);
  }
}
