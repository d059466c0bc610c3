package org.openfoi.io.scan;

import org.openfoi.model.law.Regime;

/**
 * Which numbers of a regime a letter can mean, so that section 106 is not taken for one of FOIA.
 */
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

  /**
   * Whether a bare "section 12" of this number is one that letters about requests speak of: the
   * duties and grounds of Part 1, the exemptions, the codes, the review and the offence. Section 5
   * or 20 without the name of the Act is as likely a section of another.
   */
  static boolean isUsual(int number) {
    return number == 1
        || number >= 8 && number <= 17
        || number == 19
        || number >= 21 && number <= 46
        || number == 50
        || number == 57
        || number == 77;
  }
}
