package org.openfoi.model.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.law.Provision;
import org.openfoi.model.source.Located;

/** A citation of the law in a document: the words, and what they name. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"text", "provisions", "instrument", "spans"})
public interface CitedLaw extends Located {
  /** The citation, word for word, {@code "sections 24 and 31"}. */
  @NotBlank
  String getText();

  /** The provisions named, if they are of one of the four regimes; otherwise none. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<Provision> getProvisions();

  /** The Act or Regulations it was taken to be of, where that is known. */
  Optional<String> getInstrument();

  /** Starts a citation; its text is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a citation; a missing text fails in {@code build()}. */
  final class Builder extends ImmutableCitedLaw.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static CitedLaw fromJson(ImmutableCitedLaw.Json json) {
    return ImmutableCitedLaw.fromJson(json);
  }
}
