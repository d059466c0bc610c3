package org.openfoi.io.reader;

import java.util.regex.Pattern;

/**
 * Whether the lettered items below a question are what can be chosen for an answer, and not
 * questions: {@code "Please select one option: a. ... b. ..."}. Paragraphs come in order.
 */
final class Options {
  private static final Pattern OFFERS = Pattern.compile(
      "\\b(?:select|choose|tick)\\b.{0,40}\\b(?:options?|below|appl(?:y|ies)|list|one|from)\\b|\\b(?:each|following|these) options?\\b",
      Pattern.CASE_INSENSITIVE);

  private boolean offered;
  private boolean listed;

  /**
   * Takes a paragraph.
   *
   * @return whether it is such an item
   */
  boolean take(Block paragraph) {
    ItemMark mark = ItemMark.of(paragraph).orElse(null);
    if (mark != null && mark.isDigits()) {
      offered = OFFERS.matcher(paragraph.text()).find();
      listed = false;
      return false;
    }
    if (mark == null) {
      offered |= !listed && OFFERS.matcher(paragraph.text()).find();
      return false;
    }
    listed = true;
    return offered;
  }
}
