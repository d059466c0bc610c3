package org.openfoi.io.reader;

import java.util.Optional;
import java.util.regex.Pattern;
import org.openfoi.model.law.ExemptionBasis;
import org.openfoi.model.law.ExemptionStrength;

/**
 * What a letter calls the exemptions it relies on: absolute or qualified, class or prejudice based.
 */
final class Natures {
  private static final Pattern ABSOLUTE = words("absolute");
  private static final Pattern QUALIFIED = words("qualified");
  private static final Pattern CLASS = words("class[- ]based");
  private static final Pattern PREJUDICE = words("prejudice[- ]based|harm[- ]based|evidence based");

  private Natures() {}

  private static Pattern words(String words) {
    return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  static Optional<ExemptionStrength> strength(String text) {
    boolean absolute = ABSOLUTE.matcher(text).find();
    boolean qualified = QUALIFIED.matcher(text).find();
    if (absolute == qualified) {
      return Optional.empty();
    }
    return Optional.of(absolute ? ExemptionStrength.ABSOLUTE : ExemptionStrength.QUALIFIED);
  }

  static Optional<ExemptionBasis> basis(String text) {
    boolean byClass = CLASS.matcher(text).find();
    boolean byPrejudice = PREJUDICE.matcher(text).find();
    if (byClass == byPrejudice) {
      return Optional.empty();
    }
    return Optional.of(byClass ? ExemptionBasis.CLASS : ExemptionBasis.PREJUDICE);
  }
}
