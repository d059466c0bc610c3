package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Forms that whole keys are compared with, so that a key meets only those that can begin with its
 * first character. Most keys meet few or none.
 *
 * @param <T> a form
 */
final class ByFirstCharacter<T> {
  private static final int ASCII = 128;

  private final List<T> all;
  private final List<List<T>> lists = new ArrayList<>(ASCII);

  ByFirstCharacter(List<T> all, Function<T, Pattern> pattern) {
    this.all = List.copyOf(all);
    for (char first = 0; first < ASCII; first++) {
      String start = String.valueOf(first);
      lists.add(this.all.stream()
          .filter(form -> mayBegin(pattern.apply(form).matcher(start)))
          .toList());
    }
  }

  private static boolean mayBegin(Matcher start) {
    return start.matches() || start.hitEnd();
  }

  /** The forms, in their order, that a key may be of; the key is not empty. */
  List<T> of(String key) {
    char first = key.charAt(0);
    return first < ASCII ? lists.get(first) : all;
  }
}
