package org.openfoi.model.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.source.Located;

/**
 * One part of a request that asks for something by itself and can be answered by itself.
 *
 * <p>Requests often number their questions; a request of a single sentence is one question without
 * a number.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"number", "text", "spans"})
public interface Question extends Located {
  /** Its number in the request, {@code 4} or {@code 3b}; absent where the applicant gave none. */
  Optional<QuestionNumber> getNumber();

  /** What is asked, word for word, without the number; lines joined by one space. */
  @NotBlank
  String getText();

  /** Starts a question; its text is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a question; a missing text fails in {@code build()}. */
  final class Builder extends ImmutableQuestion.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Question fromJson(ImmutableQuestion.Json json) {
    return ImmutableQuestion.fromJson(json);
  }
}
