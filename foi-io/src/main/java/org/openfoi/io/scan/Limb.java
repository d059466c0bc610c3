package org.openfoi.io.scan;

import java.util.List;

/** A number and the elements below it, as a citation names them: {@code 31}, {@code [1, a]}. */
record Limb(String number, List<String> path) {
  @Override
  public String toString() {
    StringBuilder form = new StringBuilder(number);
    for (String element : path) {
      form.append('(').append(element).append(')');
    }
    return form.toString();
  }
}
