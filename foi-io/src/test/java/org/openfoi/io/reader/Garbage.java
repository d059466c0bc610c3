package org.openfoi.io.reader;

import java.util.Random;

/** Characters that break careless readers. */
final class Garbage {
  private static final String[] PIECES = {
    "\n",
    "\n\n",
    "\r",
    "\r\n",
    "\t",
    " ",
    "  ",
    "\u00A0",
    "\u200B",
    "\u2028",
    "\uFEFF",
    "\u0000",
    "\uD83D\uDE00",
    "\uD83D",
    "\uDE00",
    "\u0130",
    "\u0661",
    "\u2011",
    "\u2022 ",
    "1. ",
    "12. ",
    "99999999999. ",
    "0. ",
    "a. ",
    "(iv) ",
    "A. ",
    "Z. ",
    "- ",
    "\u2013 ",
    "[1]",
    "[99999]",
    "[",
    "]",
    "(",
    ")",
    "((((",
    ":",
    ";",
    ".",
    ",",
    "\"",
    "\u2018",
    "\u2019",
    "Report: ",
    "Date: ",
    "By: ",
    "Summary",
    "Footnotes",
    "A. Recommendation",
    "Appendix 1",
    "Request",
    "Response",
    "Q1. ",
    "Question 1",
    "Answer",
    "Section 31(1)(a)",
    "s.40(2)",
    "section ",
    "Harm",
    "Public Interest Test",
    "Tranche 1 Force",
    "Page Number",
    "> ",
    "On 1 May 2009, wrote:",
    "25 January 2007",
    "31/02/2017",
    "\u00A31,000",
    "1,000,000,000,000,000,000,000",
    "-1",
    "%",
    "http://",
    "https://x.example/?a=b",
    "@",
    "a@b.example",
    "www.",
    "word",
    "The",
    "the",
    "and"
  };

  private Garbage() {}

  /** A text of nothing else. */
  static String of(Random random) {
    StringBuilder text = new StringBuilder();
    for (int count = random.nextInt(60); count >= 0; count--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  /** A text with up to ten pieces put in, or in place of what stood there. */
  static String in(String text, Random random) {
    StringBuilder changed = new StringBuilder(text);
    for (int count = random.nextInt(10); count >= 0; count--) {
      int from = random.nextInt(changed.length() + 1);
      int to = Math.min(changed.length(), from + random.nextInt(30) * random.nextInt(2));
      changed.replace(from, to, PIECES[random.nextInt(PIECES.length)]);
    }
    return changed.toString();
  }
}
