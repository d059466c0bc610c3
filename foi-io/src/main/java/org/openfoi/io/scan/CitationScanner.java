package org.openfoi.io.scan;

import java.util.List;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.law.Regime;

/**
 * Finds the citations of the law in any text.
 *
 * <p>A citation is a word such as "section", "s.", "regulation" or "Article" with a number, or with
 * a list of them: plurals, {@code and}, ampersands, commas, ranges and shared prefixes
 * ({@code 31(1)(a), (b) and 40(2)}), spaced and missing brackets, text glued on either side. Each
 * is bound to the instrument that the text states with it ({@code of FOIA}, {@code EIR} before it),
 * to one named before ({@code that Act}), or else to the scanner's own regimes; what is of another
 * Act is returned as foreign and never as one of the four regimes. Postcodes, years, dates,
 * references, and the sections of forms and contracts are not citations.
 *
 * <p>A scan takes time in proportion to the text and fails on none. Scanners are immutable and may
 * be shared.
 */
public final class CitationScanner {
  private static final CitationScanner UNITED_KINGDOM =
      new CitationScanner(Regime.FOIA_2000, Regime.EIR_2004);
  private static final CitationScanner SCOTTISH =
      new CitationScanner(Regime.FOISA_2002, Regime.EISR_2004);

  private final Regime act;
  private final Regime regulations;

  private CitationScanner(Regime act, Regime regulations) {
    this.act = act;
    this.regulations = regulations;
  }

  /** The scanner that takes a bare section for one of FOIA, and a bare regulation for the EIR's. */
  public static CitationScanner of() {
    return UNITED_KINGDOM;
  }

  /**
   * The scanner for letters of authorities under a regime.
   *
   * @param regime either of the regimes of those authorities: FOISA and EISR give the same scanner
   */
  public static CitationScanner of(Regime regime) {
    return regime.isScottish() ? SCOTTISH : UNITED_KINGDOM;
  }

  /** The citations of a text in their order; empty if there is none. */
  public List<Citation> scan(String text) {
    return new Scan(text, act, regulations).run();
  }

  /** The citations of a text in their order; their offsets count its {@code characters()}. */
  public List<Citation> scan(SourceText text) {
    return scan(text.characters());
  }
}
