package org.openfoi.io.reader;

/** What authorities write below every answer: whom to ask, and how the information may be used. */
final class EndMatter {
  private static final String[] BEGINNINGS = {
    "if you have any queries about this response",
    "if you have any queries regarding this response",
    "if you have any queries about this letter",
    "if you have any queries concerning this letter",
    "if you have any questions about this response",
    "if you have any queries about this email",
    "should you have any further enquiries concerning this matter",
    "if you have any further queries",
    "if you have any further questions",
    "the information provided in this response is available for re-use",
    "you are free to use any information supplied",
    "please note that information supplied is copyright",
    "most of the information that we provide",
    "i hope that this information is of use",
    "i hope this information is helpful",
    "i hope this information is useful",
    "i hope that this answers your"
  };

  private static final int SHORTEST = 25;

  private EndMatter() {}

  static boolean is(String text) {
    if (text.length() < SHORTEST) {
      return false;
    }
    char first = Character.toLowerCase(text.charAt(0));
    char fourth = Character.toLowerCase(text.charAt(3));
    for (String beginning : BEGINNINGS) {
      if (beginning.charAt(0) == first
          && beginning.charAt(3) == fourth
          && text.regionMatches(true, 0, beginning, 0, beginning.length())) {
        return true;
      }
    }
    return false;
  }
}
