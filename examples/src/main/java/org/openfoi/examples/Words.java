package org.openfoi.examples;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openfoi.io.json.FoiJson;

/** Small words for people. */
final class Words {
  private Words() {}

  /** {@code "1 claim"}, {@code "3 claims"}. */
  static String count(long count, String singular) {
    return count == 1 ? "1 " + singular : count + " " + singular + "s";
  }

  /** A constant as JSON names it, in words: {@code "confirm or deny"}. */
  static String of(Enum<?> constant) {
    return FoiJson.write(constant).replace("\"", "").replace('-', ' ');
  }

  /** The words for a constant, or a dash. */
  static String of(Optional<? extends Enum<?>> constant) {
    return constant.map(Words::of).orElse("-");
  }

  /** The name that a kind of answer has in JSON, in words: {@code "not held"}. */
  static String kind(String kind) {
    return kind.replace('-', ' ');
  }

  /** Several values with commas, or a dash for none. */
  static String list(Collection<?> values) {
    return values.isEmpty()
        ? "-"
        : values.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** The first words of a text that fit. */
  static String start(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int space = text.lastIndexOf(' ', most - 4);
    return text.substring(0, space < 1 ? most - 4 : space).strip() + " ...";
  }

  /** Parts with commas, on lines that are not too long; those after the first are indented. */
  static String wrapped(String left, List<String> parts, int width) {
    StringBuilder text = new StringBuilder();
    StringBuilder line = new StringBuilder(left);
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i) + (i + 1 < parts.size() ? ", " : "");
      if (line.length() > left.length() && line.length() + part.strip().length() > width) {
        text.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(" ".repeat(left.length()));
      }
      line.append(part);
    }
    return text.append(line.toString().stripTrailing()).append('\n').toString();
  }
}
