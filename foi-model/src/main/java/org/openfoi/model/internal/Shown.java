package org.openfoi.model.internal;

/** Texts as messages quote them. */
public final class Shown {
  private static final int LONGEST = 80;

  private Shown() {}

  /** The text, or its first 80 characters and {@code ...}; no surrogate pair is cut in two. */
  public static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + "...";
  }
}
