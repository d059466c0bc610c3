package org.openfoi.model.response;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.source.Located;

/**
 * A number that an authority gives in answer to a question, and what it measures.
 *
 * <p>{@code 5,163 as at 27 February 2017} is a figure. A year, a date, a telephone number or a
 * number within a name is none.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"amount", "measure", "unit", "asAt", "approximate", "spans"})
public interface Figure extends Located {
  /** How many digits an amount may have before or behind the point that are only zeros. */
  int MAX_DIGITS = 100;

  /**
   * How many, in the unit: pounds for money, hundredths for per cent. A letter's "nil" and "none"
   * are 0; its "not held" is no figure. Equal amounts are equal however they are written: 5 is
   * 5.00.
   */
  BigDecimal getAmount();

  /** What is measured; a count unless said. */
  @Value.Default
  default Measure getMeasure() {
    return Measure.COUNT;
  }

  /**
   * What was counted, in the authority's own word, {@code "laptops"}; absent where the answer
   * leaves it to the question.
   */
  Optional<String> getUnit();

  /** The day on which it was true, where the document states one. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getAsAt();

  /** Whether the document calls it approximate: about, over, fewer than. */
  @Value.Default
  default boolean isApproximate() {
    return false;
  }

  /** The amount without needless zeros, so that equal amounts are equal and print the same. */
  @Value.Check
  default Figure normalized() {
    BigDecimal plain = getAmount().stripTrailingZeros();
    if (Math.abs((long) plain.scale()) > MAX_DIGITS) { // all its zeros would fill the memory
      throw new IllegalArgumentException("no figure has the amount " + plain
          + ", expected one of at most " + MAX_DIGITS + " digits before or behind the point");
    }
    BigDecimal amount = plain.scale() < 0 ? plain.setScale(0) : plain;
    return amount.equals(getAmount())
        ? this
        : builder().from(this).amount(amount).build();
  }

  /** Starts a figure; its amount is required, and {@link #MAX_DIGITS} limits it. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a figure; a missing amount fails in {@code build()}. */
  final class Builder extends ImmutableFigure.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Figure fromJson(ImmutableFigure.Json json) {
    return ImmutableFigure.fromJson(json);
  }
}
