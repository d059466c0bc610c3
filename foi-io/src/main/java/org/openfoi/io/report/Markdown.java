package org.openfoi.io.report;

/** Text within Markdown. */
final class Markdown {
  /** What could begin or end markup within a line, or close the cell of a table. */
  private static final String MARKUP = "\\`*_{}[]()<>#+!|~&";

  private Markdown() {}

  /** The text with a backslash before every character that could be markup. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (MARKUP.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
