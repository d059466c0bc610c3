package org.openfoi.rules.refusal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openfoi.model.refusal.FactorSide;

/** Which side the heading of a list of factors names. */
final class SideWords {
  private static final String TO_ACT =
      "(?:comply(?:ing)?|compliance|disclos(?:ure|ing)|releas(?:e|ing)|confirm(?:ation|ing)?|provi(?:sion|ding))\\b";
  private static final Pattern REFUSAL = Pattern.compile(
      "\\b(?:non[- ]?disclosure|withholding|maintaining|maintenance|not (?:to )?(?:confirm|disclos|releas)"
          + "|neither confirm|non[- ]?confirmation|refusal|exclusion of the duty)");
  private static final Pattern AGAINST = Pattern.compile("\\bagainst\\b");
  private static final Pattern ACT = Pattern.compile("\\b" + TO_ACT);

  private SideWords() {}

  /** The side of a heading such as "Factors against confirming or denying"; empty if not clear. */
  static Optional<FactorSide> side(String heading) {
    String words = heading.toLowerCase(Locale.ROOT);
    boolean refusal = REFUSAL.matcher(words).find();
    boolean act = ACT.matcher(REFUSAL.matcher(words).replaceAll("")).find();
    if (refusal == act) {
      return Optional.empty();
    }
    boolean against = AGAINST.matcher(words).find();
    return Optional.of(
        refusal != against ? FactorSide.FAVOURS_MAINTAINING : FactorSide.FAVOURS_DISCLOSURE);
  }
}
