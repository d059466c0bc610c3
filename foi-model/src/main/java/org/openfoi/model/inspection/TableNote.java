package org.openfoi.model.inspection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.base.Extensible;
import org.openfoi.model.source.SourceSpan;

/** A remark beside a table of extracts, such as that the reports of a tranche are not out yet. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"text", "unpublishedTranches", "span"})
public interface TableNote extends Extensible {
  /** The remark, word for word. */
  @NotBlank
  String getText();

  /** The tranches whose reports, the remark says, were not published at the time. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<Tranche> getUnpublishedTranches();

  /** Where it was read; not part of {@code equals}. */
  @Value.Auxiliary
  Optional<@Valid SourceSpan> getSpan();

  /** Starts a note; its text is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a note; a missing required part fails in {@code build()}. */
  final class Builder extends ImmutableTableNote.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static TableNote fromJson(ImmutableTableNote.Json json) {
    return ImmutableTableNote.fromJson(json);
  }
}
