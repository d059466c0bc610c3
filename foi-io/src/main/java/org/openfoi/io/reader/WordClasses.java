package org.openfoi.io.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names for words that mean the same in patterns: {@code @section} for {@code section|sections|s}.
 * A class is named above the first pattern that uses it, and may hold others.
 */
final class WordClasses {
  private static final String SIGN = "@";

  private final Map<String, String> classes = new HashMap<>();

  /** Whether it is the name of a class. */
  static boolean isName(String name) {
    return name.startsWith(SIGN);
  }

  /** Names some words, which bars divide. */
  void add(String name, String words) {
    classes.put(name, words);
  }

  /** A pattern with the words of each class in place of its name. */
  String expand(String pattern) {
    return Stream.of(pattern.split(" "))
        .map(part -> Stream.of(part.split("\\|"))
            .map(word -> isName(word) ? Objects.requireNonNull(classes.get(word), word) : word)
            .collect(Collectors.joining("|")))
        .collect(Collectors.joining(" "));
  }
}
