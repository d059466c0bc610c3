package org.openfoi.io.scan;

import java.util.Optional;
import org.openfoi.model.law.Regime;

/**
 * An Act, Regulations or another instrument that a text names: one of the four regimes, or a
 * foreign one by the name that the text gives it.
 *
 * @param name the title of a regime; of a foreign instrument the name as written, line breaks as
 *     spaces
 * @param regime the regime, unless it is foreign
 */
public record Instrument(String name, Optional<Regime> regime) {
  static final Instrument FOIA = made(Regime.FOIA_2000);
  static final Instrument EIR = made(Regime.EIR_2004);
  static final Instrument FOISA = made(Regime.FOISA_2002);
  static final Instrument EISR = made(Regime.EISR_2004);

  static Instrument of(Regime regime) {
    return switch (regime) {
      case FOIA_2000 -> FOIA;
      case EIR_2004 -> EIR;
      case FOISA_2002 -> FOISA;
      case EISR_2004 -> EISR;
    };
  }

  private static Instrument made(Regime regime) {
    return new Instrument(regime.getTitle(), Optional.of(regime));
  }

  static Instrument foreign(String name) {
    return new Instrument(name, Optional.empty());
  }

  /** Whether it is none of the four regimes. */
  public boolean isForeign() {
    return regime.isEmpty();
  }

  @Override
  public String toString() {
    return name;
  }
}
