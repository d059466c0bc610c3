package org.openfoi.io;

import java.util.Random;

/** Texts that break careless codecs. */
final class AnyText {
  private static final String[] PIECES = {
    "",
    " ",
    "word",
    "=1+1",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "\n",
    "\r\n",
    "'",
    "''",
    "\"",
    ",",
    ";",
    "%",
    "\\",
    "\u00e9",
    "e\u0301",
    "\u2013",
    "\u201cso\u201d",
    "\ud83d\ude00",
    "\ud83d\udc69\u200d\u2696\ufe0f",
    "\ud83d", // half of a pair
    "\u05e9\u05dc\u05d5\u05dd",
    "\u202eabc\u202c",
    "\u0000",
    "\u001b",
    "\u0085",
    "\u2028",
    "\ufeff",
    "\uffff",
    "null",
    "0",
    "{}",
    "[",
    "a,b",
    "\\n",
    "\u00a0",
    "%3B",
    "</x>",
  };

  /** Names that mean something to the mappers or to the generated classes. */
  private static final String[] AWKWARD_KEYS = {"extras", "json", ""};

  private final Random random;

  AnyText(Random random) {
    this.random = random;
  }

  /** Up to four pieces; perhaps none. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      text.append(oneOf(PIECES));
    }
    return text.toString();
  }

  /** A text that is not blank. */
  String sayingText() {
    String text = text();
    return text.isBlank() ? text + "w" : text;
  }

  String awkwardKey() {
    return oneOf(AWKWARD_KEYS);
  }

  private String oneOf(String... texts) {
    return texts[random.nextInt(texts.length)];
  }
}
