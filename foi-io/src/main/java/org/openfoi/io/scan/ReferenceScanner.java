package org.openfoi.io.scan;

import java.util.ArrayList;
import java.util.List;
import org.openfoi.model.request.RequestReference;

/**
 * Finds the references that authorities give to requests, in headings, labelled lines and
 * sentences.
 *
 * <p>What makes a reference is a label, {@code Our ref: 2017/0123} or {@code Request Number:
 * F-2017-01234}, or its own form: the letters FOI, FOIA or EIR with a number ({@code FOI
 * 001234/17}, {@code 01.FOI.19.012345}), or a number and a year joined by a low line
 * ({@code 1455_17}) or, after a letter, by a slash ({@code 1748A/21}). A reference headed
 * {@code Your ref} is the other side's and is left out. Dates, years, telephone numbers, postcodes,
 * amounts, addresses on the web and standards are none.
 *
 * <p>A scan takes time in proportion to the text and fails on none. Scanners are immutable and may
 * be shared.
 */
public final class ReferenceScanner {
  private static final ReferenceScanner INSTANCE = new ReferenceScanner();

  private ReferenceScanner() {}

  /** The scanner. */
  public static ReferenceScanner of() {
    return INSTANCE;
  }

  /** The references of a text in their order; empty if there is none. */
  public List<ReferenceMention> scan(String text) {
    List<ReferenceMention> references = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!Chars.isDigit(text.charAt(at))) {
        at++;
        continue;
      }
      ReferenceForm form = ReferenceForm.around(text, at);
      at = form.tokenEnd();
      boolean labelled = ReferenceLabel.isBefore(text, form.start());
      if ((labelled && form.canBeLabelled() || form.isTelling())
          && !ReferenceLabel.isOfTheOther(text, form.start())) {
        RequestReference.tryParse(text.substring(form.start(), form.end()))
            .ifPresent(reference -> references.add(
                new ReferenceMention(form.start(), form.end(), reference, labelled)));
      }
    }
    return List.copyOf(references);
  }
}
