package org.openfoi.rules.response;

import java.math.BigDecimal;
import java.util.Optional;
import org.openfoi.model.response.Breakdown;
import org.openfoi.model.response.BreakdownPart;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.Figure;
import org.openfoi.model.response.Measure;

/** Sums of tables, and the figures they are compared with. */
final class Totals {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Totals() {}

  /** What a table is called in a message. */
  static String name(Breakdown breakdown) {
    return breakdown.getTitle().map(title -> "the table '" + title + "'").orElse("the table");
  }

  /** Whether a table states a total that its rows do not make up. */
  static boolean differs(Breakdown breakdown) {
    if (breakdown.getTotal().isEmpty() || breakdown.getParts().isEmpty()) {
      return false;
    }
    Figure total = breakdown.getTotal().orElseThrow();
    if (total.isApproximate() || isApproximate(breakdown)) {
      return false;
    }
    BigDecimal slack = total.getMeasure() == Measure.PERCENT
        ? HALF.multiply(BigDecimal.valueOf(breakdown.getParts().size()))
        : BigDecimal.ZERO;
    return breakdown.sum().subtract(total.getAmount()).abs().compareTo(slack) > 0;
  }

  /** Whether an answer gives, as a figure, just what the rows of a table add up to. */
  static boolean agrees(Breakdown breakdown, Disclosed other) {
    BigDecimal sum = breakdown.sum();
    for (Figure figure : other.getFigures()) {
      if (isSameMeasure(breakdown, figure) && figure.getAmount().compareTo(sum) == 0) {
        return true;
      }
    }
    return false;
  }

  /** The figure of an answer that is of the same things on the same day and not the same. */
  static Optional<Figure> contradicted(Breakdown breakdown, Disclosed other) {
    if (isApproximate(breakdown) || breakdown.getParts().size() < 2 || agrees(breakdown, other)) {
      return Optional.empty();
    }
    return other.getFigures().stream()
        .filter(figure -> !figure.isApproximate() && isOfTheSameThings(breakdown, figure))
        .findFirst();
  }

  private static boolean isOfTheSameThings(Breakdown breakdown, Figure figure) {
    return figure.getUnit().isPresent()
        && figure.getAsAt().isPresent()
        && isSameMeasure(breakdown, figure)
        && breakdown.getParts().stream()
            .map(BreakdownPart::getFigure)
            .allMatch(part ->
                part.getUnit().equals(figure.getUnit()) && part.getAsAt().equals(figure.getAsAt()));
  }

  private static boolean isSameMeasure(Breakdown breakdown, Figure figure) {
    return breakdown.getParts().stream()
        .allMatch(part -> part.getFigure().getMeasure() == figure.getMeasure());
  }

  private static boolean isApproximate(Breakdown breakdown) {
    return breakdown.getParts().stream().anyMatch(part -> part.getFigure().isApproximate());
  }
}
