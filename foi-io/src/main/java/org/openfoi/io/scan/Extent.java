package org.openfoi.io.scan;

import org.openfoi.model.law.Regime;

/** How far the numbers of a regime go, so that section 106 is not taken for one of FOIA. */
final class Extent {
  private Extent() {}

  /** The number of the last section or regulation on legislation.gov.uk. */
  static int of(Regime regime) {
    return switch (regime) {
      case FOIA_2000 -> 88;
      case EIR_2004, EISR_2004 -> 21;
      case FOISA_2002 -> 76;
    };
  }
}
