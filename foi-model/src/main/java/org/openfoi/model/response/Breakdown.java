package org.openfoi.model.response;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.source.Located;

/** Figures of the same measure, each with a label, that together make up a whole. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"title", "parts", "total", "spans"})
public interface Breakdown extends Located {
  /** What is broken down, such as the heading of the table. */
  Optional<String> getTitle();

  /** The rows, in the order of the document. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid BreakdownPart> getParts();

  /** The total that the document itself states. */
  Optional<@Valid Figure> getTotal();

  /** What the parts add up to; 0 without parts. */
  default BigDecimal sum() {
    return getParts().stream()
        .map(part -> part.getFigure().getAmount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Starts a breakdown; nothing is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a breakdown. */
  final class Builder extends ImmutableBreakdown.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Breakdown fromJson(ImmutableBreakdown.Json json) {
    return ImmutableBreakdown.fromJson(json);
  }
}
