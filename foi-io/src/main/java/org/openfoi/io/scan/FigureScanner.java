package org.openfoi.io.scan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openfoi.model.response.Figure;
import org.openfoi.model.response.Measure;

/**
 * Finds the figures that the words of an answer give: counts, amounts of money and percentages,
 * with their unit, the day on which they were true, and whether they are approximate.
 *
 * <p>The unit of a count is the noun after it ({@code 1,263 laptops}), or the label before it
 * ({@code Laptops: 1,263}). "Nil", "none", "zero" and the numbers to twenty in words are figures
 * only where they are the whole answer, or "none" its whole first sentence. A number with the words
 * of approximation, {@code fewer than 5}, is the number and approximate.
 *
 * <p>Dates, years, times, telephone numbers, postcodes, references, citations of the law, the
 * numbers of questions, tables, versions, school years and houses are not figures; nor are working
 * days, which are the Act's periods: {@code 14 days} is a figure and {@code 20 working days} is
 * none. Whether a sentence is an answer at all is for the caller to know.
 *
 * <p>A scan takes time in proportion to the text and fails on none. Scanners are immutable and may
 * be shared.
 */
public final class FigureScanner {
  private static final FigureScanner INSTANCE = new FigureScanner();

  private FigureScanner() {}

  /** The scanner. */
  public static FigureScanner of() {
    return INSTANCE;
  }

  /** The figures of a text in their order; empty if there is none. */
  public List<FigureMention> scan(String text) {
    Optional<FigureMention> word = WholeAnswer.read(text);
    if (word.isPresent()) {
      return List.of(word.get());
    }
    NotFigures others = null;
    List<FigureMention> figures =
        new ArrayList<>(WholeAnswer.opening(text).stream().toList());
    int at = 0;
    while (at < text.length()) {
      if (!Chars.isDigit(text.charAt(at))) {
        at++;
        continue;
      }
      WrittenNumber number = WrittenNumber.at(text, at);
      if (number.isFigure() && !NotFigures.isPlainly(text, number)) {
        others = others == null ? NotFigures.in(text) : others;
        if (!others.has(number)) {
          figures.add(mention(text, number, others));
        }
      }
      at = number.end();
    }
    return List.copyOf(figures);
  }

  private static FigureMention mention(String text, WrittenNumber number, NotFigures dates) {
    Optional<LocalDate> on =
        number.measure() == Measure.COUNT ? dates.on(number.end()) : Optional.empty();
    Optional<LocalDate> asAt = on.or(() -> dates.asAt(number.start(), number.end()));
    Figure figure = Figure.builder()
        .amount(number.amount())
        .measure(number.measure())
        .unit(FigureUnit.of(text, number))
        .asAt(asAt)
        .approximate(Approximation.isOf(text, number))
        .build();
    return new FigureMention(number.start(), number.end(), figure);
  }
}
