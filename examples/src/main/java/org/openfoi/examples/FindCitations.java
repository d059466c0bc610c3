package org.openfoi.examples;

import org.openfoi.io.scan.Citation;
import org.openfoi.io.scan.CitationScanner;
import org.openfoi.model.law.Exemption;
import org.openfoi.model.law.Provision;

/** Finds what a letter relies on, and says what kind of exemption each is. */
public final class FindCitations {
  private FindCitations() {}

  /** Prints each provision that a letter cites. */
  public static void main(String... args) {
    String letter =
        "The information is exempt by virtue of Section 31 (1)(a)(b) and section 40(2) of the Freedom"
            + " of Information Act 2000. Our address: 1 High Street, Sheffield, S1 1UJ.";

    // snippet
    for (Citation citation : CitationScanner.of().scan(letter)) {
      for (Provision provision : citation.provisions()) {
        String strength =
            Exemption.strengthOf(provision).map(String::valueOf).orElse("no exemption");
        System.out.println(provision + ": " + strength);
      }
    }
    // end
  }
}
