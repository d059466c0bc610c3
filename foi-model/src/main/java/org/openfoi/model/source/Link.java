package org.openfoi.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/** An address on the web that a document gives. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"address", "title", "spans"})
public interface Link extends Located {
  /** The address as the document writes it, without brackets; it need not be a valid one. */
  @NotBlank
  String getAddress();

  /** The words that stand for it, where they are not the address itself. */
  Optional<String> getTitle();

  /** Starts a link; its address is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a link; a missing address fails in {@code build()}. */
  final class Builder extends ImmutableLink.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Link fromJson(ImmutableLink.Json json) {
    return ImmutableLink.fromJson(json);
  }
}
