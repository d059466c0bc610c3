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

  private EndMatter() {}

  static boolean is(String text) {
    for (String beginning : BEGINNINGS) {
      if (text.regionMatches(true, 0, beginning, 0, beginning.length())) {
        return true;
      }
    }
    return false;
  }
}
