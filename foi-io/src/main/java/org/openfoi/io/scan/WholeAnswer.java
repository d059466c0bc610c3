package org.openfoi.io.scan;

import java.math.BigDecimal;
import java.util.Optional;
import org.openfoi.io.words.NumberWords;
import org.openfoi.model.response.Figure;

/** Reads the words for numbers that are figures where nothing else is said. */
final class WholeAnswer {
  private static final Words NONE = Words.of("zero nil none");
  private static final int HIGHEST = 20;
  private static final int LONGEST = 80;

  private WholeAnswer() {}

  /** The figure that a text is but for a label before a colon and the mark after it. */
  static Optional<FigureMention> read(String text) {
    int end = text.length();
    while (end > 0 && isMark(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Chars.isLetter(text.charAt(start - 1))) {
      if (end - start > 10) {
        return Optional.empty();
      }
      start--;
    }
    int value = start <= LONGEST && isAfterLabel(text, start) ? value(text, start, end) : -1;
    if (value < 0) {
      return Optional.empty();
    }
    Figure figure = Figure.builder()
        .amount(BigDecimal.valueOf(value))
        .unit(FigureUnit.label(text, start))
        .build();
    return Optional.of(new FigureMention(start, end, figure));
  }

  /** The figure of a text that begins with the sentence "None.", or "Nil." */
  static Optional<FigureMention> opening(String text) {
    int end = Chars.letters(text, 0, 10);
    boolean sentence = Chars.at(text, end) == '.' && Chars.isSpace(Chars.at(text, end + 1));
    return sentence && NONE.contains(NameReader.lower(text, 0, end))
        ? Optional.of(
            new FigureMention(0, end, Figure.builder().amount(BigDecimal.ZERO).build()))
        : Optional.empty();
  }

  /** The number, up to twenty; -1 if the word is none. */
  private static int value(String text, int start, int end) {
    if (NONE.contains(text, start, end)) {
      return 0;
    }
    int value = NumberWords.value(text.substring(start, end));
    return value > 0 && value <= HIGHEST ? value : -1;
  }

  private static boolean isAfterLabel(String text, int start) {
    int at = start;
    while (at > 0 && (Chars.isSpace(text.charAt(at - 1)) || isBullet(text.charAt(at - 1)))) {
      at--;
    }
    char before = Chars.at(text, at - 1);
    return at == 0 || before == ':' || before == '=';
  }

  private static boolean isBullet(char c) {
    return c == '-' || c == '\u2013' || c == '\u2022' || c == '*' || c == '\u00B7';
  }

  private static boolean isMark(char c) {
    return Chars.isSpace(c) || c == '.' || c == '!' || c == ';' || c == ',' || c == '*';
  }
}
