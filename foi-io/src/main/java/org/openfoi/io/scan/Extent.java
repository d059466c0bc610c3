package org.openfoi.io.scan;

import org.openfoi.model.law.Regime;

/**
 * Which numbers of a regime a letter can mean, so that section 106 is not taken for one of FOIA.
 */
final class Extent {
  /** The number of the last subsection of FOIA ss.1 to 46, read on legislation.gov.uk. */
  private static final int[] FOIA_SUBSECTIONS = {
    0, 6, 3, 2, 9, 4, 3, 9, 2, 5, 6, 5, 5, 3, 2, 5, 2, 7, 7, 8, 7, 3, 2, 5, 4, 3, 3, 5, 3, 2, 6, 3,
    4, 3, 4, 5, 7, 2, 2, 3, 8, 2, 2, 3, 2, 5, 7
  };

  private Extent() {}

  /** Whether a section of the Act has such a subsection; true where that is not known. */
  static boolean hasSubsection(Regime regime, Limb limb) {
    if (regime != Regime.FOIA_2000
        || limb.path().isEmpty()
        || limb.number().length() > 2
        || !Chars.isDigit(limb.number().charAt(limb.number().length() - 1))) {
      return true;
    }
    int number = Integer.parseInt(limb.number());
    String element = limb.path().get(0);
    if (number >= FOIA_SUBSECTIONS.length) {
      return true;
    }
    int digits = 0;
    while (digits < element.length() && Chars.isDigit(element.charAt(digits))) {
      digits++;
    }
    return digits == 0
        || Integer.parseInt(element.substring(0, digits)) <= FOIA_SUBSECTIONS[number];
  }

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
