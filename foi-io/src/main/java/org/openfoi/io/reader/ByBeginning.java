package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Forms that whole keys are compared with, so that a key meets only those that can begin with its
 * first few characters, up to a digit. Most keys meet none. The patterns themselves tell which
 * beginnings they can have.
 *
 * @param <T> a form
 */
final class ByBeginning<T> {
  private static final int LONGEST = 3;
  private static final int ASCII = 128;

  private final Function<T, Pattern> pattern;
  private final Node<T> none = new Node<>(List.of(), List.of());
  private final Node<T> root;

  /** A beginning: the forms that can have it, and the beginnings longer by one character. */
  private record Node<T>(List<T> forms, List<Node<T>> longer) {}

  ByBeginning(List<T> forms, Function<T, Pattern> pattern) {
    this.pattern = pattern;
    this.root = node("", forms);
  }

  private Node<T> node(String beginning, List<T> candidates) {
    List<T> forms = new ArrayList<>();
    for (T form : candidates) {
      Matcher matcher = pattern.apply(form).matcher(beginning);
      if (matcher.matches() || matcher.hitEnd()) {
        forms.add(form);
      }
    }
    if (forms.isEmpty()) {
      return none;
    }
    List<Node<T>> longer = new ArrayList<>();
    boolean last = beginning.length() == LONGEST || Plain.hasDigit(beginning);
    for (char c = 0; c < ASCII && !last; c++) {
      boolean inKeys = c == ' ' || Plain.isLetterOrDigit(c) && !Character.isUpperCase(c);
      longer.add(inKeys ? node(beginning + c, forms) : none);
    }
    return new Node<>(List.copyOf(forms), longer);
  }

  /** The forms, in their order, that a key may be of. */
  List<T> of(String key) {
    Node<T> node = root;
    for (int i = 0; i < key.length() && !node.longer().isEmpty(); i++) {
      char c = key.charAt(i);
      if (c >= ASCII) {
        break;
      }
      node = node.longer().get(c);
    }
    return node.forms();
  }
}
