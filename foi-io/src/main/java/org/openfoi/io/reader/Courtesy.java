package org.openfoi.io.reader;

import java.util.regex.Pattern;

/** Salutations, thanks and signatures: words that say nothing of the request. */
final class Courtesy {
  private static final Pattern GREETING = Pattern.compile(
      "(?:Annwyl ?/ ?)?(?:Dear|Annwyl|Hi|Hello|Good (?:morning|afternoon))\\b.{0,60}|(?:To )?[Ww]hom.{0,30}");
  private static final Pattern CLOSING = Pattern.compile(
      "(?:Yours (?:sincerely|faithfully|truly)|(?:Kind(?:est)?|Best|Many|Warm) (?:regards|wishes|thanks)"
          + "|Regards|(?:Many thanks|Thank you|Thanks)(?! for (?:your (?:re|e|l|c)|the re|contact)))\\b.{0,30}",
      Pattern.CASE_INSENSITIVE);

  private static final String CLOSING_STARTS = "YyKkBbMmWwRrTt";

  private Courtesy() {}

  static boolean isGreeting(String text) {
    return text.length() <= 80 && GREETING.matcher(text).matches();
  }

  /** Whether the letter ends here: what follows is a signature. */
  static boolean isClosing(String text) {
    return text.length() <= 60
        && CLOSING_STARTS.indexOf(text.charAt(0)) >= 0
        && CLOSING.matcher(text).matches();
  }

  static boolean is(String text) {
    return isGreeting(text) || isClosing(text);
  }
}
