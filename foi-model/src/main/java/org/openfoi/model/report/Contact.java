package org.openfoi.model.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.openfoi.model.source.Located;

/** A way to reach somebody that a report gives: who, and the number or address. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"label", "details", "spans"})
public interface Contact extends Located {
  /** Who or what is reached, {@code "Media enquiries"}. */
  @NotBlank
  String getLabel();

  /** The telephone number or address, as written. */
  @NotBlank
  String getDetails();

  /** Starts a contact; label and details are required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a contact; a missing required part fails in {@code build()}. */
  final class Builder extends ImmutableContact.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Contact fromJson(ImmutableContact.Json json) {
    return ImmutableContact.fromJson(json);
  }
}
