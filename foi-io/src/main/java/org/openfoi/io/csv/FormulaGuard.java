package org.openfoi.io.csv;

import java.util.Optional;

/**
 * Keeps a spreadsheet from taking text for a formula, without loss.
 *
 * <p>A text that begins with {@code =}, {@code +}, {@code -}, {@code @}, tab or CR gets an
 * apostrophe in front, and so does a text that already looks like a guarded one; reading takes one
 * apostrophe off. A text that is there but empty is written as an apostrophe, to tell it from one
 * that is absent.
 */
final class FormulaGuard {
  private FormulaGuard() {}

  /** A text that is always there; an empty one is an empty cell. */
  static String guard(String text) {
    return !text.isEmpty() && looksGuarded("'" + text) ? "'" + text : text;
  }

  /** A text that may be absent. */
  static String guard(Optional<String> text) {
    return text.map(present -> present.isEmpty() ? "'" : guard(present)).orElse("");
  }

  static String unguard(String cell) {
    return looksGuarded(cell) ? cell.substring(1) : cell;
  }

  /** Whether there is at least one apostrophe, and behind all of them a danger or nothing. */
  private static boolean looksGuarded(String cell) {
    int i = 0;
    while (i < cell.length() && cell.charAt(i) == '\'') {
      i++;
    }
    return i > 0 && (i == cell.length() || "=+-@\t\r".indexOf(cell.charAt(i)) >= 0);
  }
}
