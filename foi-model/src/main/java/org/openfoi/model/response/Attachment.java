package org.openfoi.model.response;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.source.Located;

/** A document that a reply names as sent with it. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"name", "document", "spans"})
public interface Attachment extends Located {
  /** The name the reply gives it, {@code "1455_attachment_1"}. */
  @NotBlank
  String getName();

  /**
   * The document in which its content was read, by the name that spans carry; absent where the
   * attachment is named but was not read.
   */
  Optional<String> getDocument();

  /** Starts an attachment; its name is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of an attachment; a missing name fails in {@code build()}. */
  final class Builder extends ImmutableAttachment.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Attachment fromJson(ImmutableAttachment.Json json) {
    return ImmutableAttachment.fromJson(json);
  }
}
