package org.openfoi.io.scan;

import java.util.Arrays;
import java.util.Set;

/** Sets of words, written as one text. */
final class Words {
  private Words() {}

  /** The words of a text, divided by spaces and line ends. */
  static Set<String> of(String words) {
    return Set.copyOf(Arrays.asList(words.strip().split("\\s+")));
  }
}
