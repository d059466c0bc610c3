package org.openfoi.model.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.source.Located;

/** A day that a document states. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"date", "role", "spans"})
public interface StatedDate extends Located {
  /** The day. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  LocalDate getDate();

  /**
   * What the words before it say that it is the date of, {@code "received"}; absent where they say
   * nothing.
   */
  Optional<String> getRole();

  /** Starts a date; the day is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a date; a missing day fails in {@code build()}. */
  final class Builder extends ImmutableStatedDate.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static StatedDate fromJson(ImmutableStatedDate.Json json) {
    return ImmutableStatedDate.fromJson(json);
  }
}
