package org.openfoi.model.refusal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.source.Located;
import org.openfoi.model.source.Passage;

/** How the authority weighed the factors of a public-interest test: reasons and conclusion. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"direction", "outcome", "reasons", "spans"})
public interface Balance extends Located {
  /** Where the balance lies; absent where the document draws no conclusion. */
  Optional<BalanceDirection> getDirection();

  /** What follows from it, where the document says so. */
  Optional<BalanceOutcome> getOutcome();

  /** The paragraphs of the balancing, the concluding one included. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Passage> getReasons();

  /** Starts a balance; nothing is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a balance. */
  final class Builder extends ImmutableBalance.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Balance fromJson(ImmutableBalance.Json json) {
    return ImmutableBalance.fromJson(json);
  }
}
