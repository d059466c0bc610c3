package org.openfoi.io.scan;

/** How a citation was bound to its instrument. */
public enum Binding {
  /** The instrument is named with it: {@code section 17 of FOIA}, {@code FOIA s.17}. */
  STATED,

  /** The instrument was named before, and the text speaks of {@code that Act}, or of none. */
  NEAREST,

  /** Nothing was named; the scanner's own regime for such a provision. */
  DEFAULT,

  /** It is of no instrument that the text names, and not of the scanner's own. */
  NONE
}
