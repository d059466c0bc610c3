package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openfoi.io.source.SourceLine;
import org.openfoi.io.source.SourceText;

/** Texts made of other texts. */
final class Texts {
  private Texts() {}

  /** A text with the name of another. */
  static SourceText like(SourceText text, String characters) {
    return text.document()
        .map(name -> SourceText.of(name, characters))
        .orElseGet(() -> SourceText.of(characters));
  }

  /** A text without one of its lines, counted from 0. */
  static SourceText without(SourceText text, int line) {
    List<String> lines = rawLines(text);
    lines.remove(line);
    return like(text, joined(lines));
  }

  /**
   * The fewest lines, and of those the shortest, that still fail: what a bug report needs.
   *
   * @param fails whether a reader has trouble with a text
   */
  static String smallest(String text, Predicate<String> fails) {
    List<String> lines = rawLines(SourceText.of(text));
    for (int i = lines.size() - 1; i >= 0; i--) {
      List<String> fewer = new ArrayList<>(lines);
      fewer.remove(i);
      if (fails.test(joined(fewer))) {
        lines = fewer;
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      for (String shorter = shorter(lines.get(i)); !shorter.isEmpty(); shorter = shorter(shorter)) {
        List<String> cut = new ArrayList<>(lines);
        cut.set(i, shorter);
        if (!fails.test(joined(cut))) {
          break;
        }
        lines = cut;
      }
    }
    return joined(lines);
  }

  private static String shorter(String line) {
    return line.substring(0, Math.max(0, line.lastIndexOf(' ')));
  }

  private static List<String> rawLines(SourceText text) {
    return text.lines().stream()
        .map(SourceLine::raw)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
