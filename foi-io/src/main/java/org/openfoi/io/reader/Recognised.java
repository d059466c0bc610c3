package org.openfoi.io.reader;

/** A layout that can be told from others by what a document shows. */
interface Recognised {
  /**
   * How well a document fits the layout: 0 not at all, 100 without doubt. The layout that fits best
   * is taken.
   */
  int fit(Marks marks);
}
