package org.openfoi.io.scan;

import org.jspecify.annotations.Nullable;

/**
 * The name of an instrument at a place, or a word that points back to one.
 *
 * @param start where the name begins
 * @param end the place after it
 * @param instrument the instrument; {@code null} for a word that points back
 * @param pointer how it points back
 * @param year the year by which it does, {@code "1989"} of {@code "the 1989 Act"}; otherwise empty
 */
record Name(int start, int end, @Nullable Instrument instrument, Pointer pointer, String year) {
  /** A word that stands for an instrument named before. */
  enum Pointer {
    NONE,
    ACT,
    REGULATIONS
  }

  static Name of(int start, int end, Instrument instrument) {
    return new Name(start, end, instrument, Pointer.NONE, "");
  }

  static Name pointing(int start, int end, Pointer pointer, String year) {
    return new Name(start, end, null, pointer, year);
  }
}
