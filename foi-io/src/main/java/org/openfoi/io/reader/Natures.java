package org.openfoi.io.reader;

import java.util.Optional;
import org.openfoi.model.law.ExemptionBasis;
import org.openfoi.model.law.ExemptionStrength;

/**
 * What a letter calls the exemptions it relies on: absolute or qualified, class or prejudice based.
 */
final class Natures {
  private static final Cued ABSOLUTE = words("absolute", "absolute");
  private static final Cued QUALIFIED = words("qualified", "qualified");
  private static final Cued CLASS = words("class[- ]based", " based|-based");
  private static final Cued PREJUDICE =
      words("prejudice[- ]based|harm[- ]based|evidence based", " based|-based");

  private Natures() {}

  private static Cued words(String words, String cues) {
    return Cued.ofAnyCase("\\b(?:" + words + ")\\b", cues).with(Cue.NATURE);
  }

  static Optional<ExemptionStrength> strength(Block text) {
    boolean absolute = ABSOLUTE.isIn(text);
    boolean qualified = QUALIFIED.isIn(text);
    if (absolute == qualified) {
      return Optional.empty();
    }
    return Optional.of(absolute ? ExemptionStrength.ABSOLUTE : ExemptionStrength.QUALIFIED);
  }

  static Optional<ExemptionBasis> basis(Block text) {
    boolean byClass = CLASS.isIn(text);
    boolean byPrejudice = PREJUDICE.isIn(text);
    if (byClass == byPrejudice) {
      return Optional.empty();
    }
    return Optional.of(byClass ? ExemptionBasis.CLASS : ExemptionBasis.PREJUDICE);
  }
}
