package org.openfoi.io.scan;

import org.jspecify.annotations.Nullable;

/** The names and abbreviations of the four regimes. */
final class RegimeName {
  private RegimeName() {}

  /** The regime named at a place; {@code null} if none is. */
  @Nullable
  static Name at(String text, int from) {
    char first = Chars.lower(text.charAt(from));
    if (first == 'f') {
      return Chars.startsWith(text, from, "fre") ? freedom(text, from) : foi(text, from);
    }
    if (first == 'e') {
      return Chars.startsWith(text, from, "env") ? environmental(text, from) : eir(text, from);
    }
    return null;
  }

  /** FOIA, FoI Act, FOI legislation, FOISA, FOI(S)A, F.O.I.A. */
  @Nullable
  private static Name foi(String text, int from) {
    if (Chars.isWord(text, from, "foisa")) {
      return named(text, from, from + 5, Instrument.FOISA);
    }
    if (Chars.isWord(text, from, "foia")) {
      return named(text, from, from + 4, Instrument.FOIA);
    }
    if (Chars.startsWith(text, from, "foi(s)a")) {
      return named(text, from, from + 7, Instrument.FOISA);
    }
    return Chars.isWord(text, from, "foi") ? act(text, from, from + 3, false) : null;
  }

  /** EIR, EIRs, EISR, EI(S)Rs; capitals only. */
  @Nullable
  private static Name eir(String text, int from) {
    for (String word : new String[] {"EI(S)R", "EISR", "EIR"}) {
      if (text.startsWith(word, from)) {
        int end = from + word.length();
        if (Chars.lower(Chars.at(text, end)) == 's') {
          end++;
        }
        if (!Chars.isWordPart(Chars.at(text, end))) {
          return named(text, from, end, word.equals("EIR") ? Instrument.EIR : Instrument.EISR);
        }
      }
    }
    return null;
  }

  @Nullable
  private static Name freedom(String text, int from) {
    int end = words(text, from, "freedom", "of", "information");
    return end < 0 ? null : act(text, from, end, true);
  }

  /** What follows "FOI" or "Freedom of Information": without a word for a law it is none. */
  @Nullable
  private static Name act(String text, int from, int end, boolean isLong) {
    int at = Chars.skip(text, end);
    boolean scottish =
        Chars.startsWith(text, at, "(scotland)") || Chars.startsWith(text, at, "(s)");
    if (scottish) {
      at = Chars.skip(text, text.indexOf(')', at) + 1);
    }
    Instrument instrument = scottish ? Instrument.FOISA : Instrument.FOIA;
    if (Chars.isWord(text, at, "act") || Chars.isWord(text, at, "acts")) {
      int act = Chars.letters(text, at, 4);
      int next = Chars.skip(text, act);
      if (Chars.startsWith(text, next, "(scotland)")) { // the words the wrong way round
        return named(text, from, next + 10, Instrument.FOISA);
      }
      return named(text, from, act, instrument);
    }
    for (String word : new String[] {"legislation", "law", "regime"}) {
      if (Chars.isWord(text, at, word)) {
        return Name.of(from, at + word.length(), instrument);
      }
    }
    return isLong && NameReader.afterYear(text, end, false) > end
        ? named(text, from, end, instrument)
        : null;
  }

  @Nullable
  private static Name environmental(String text, int from) {
    int end = words(text, from, "environmental", "information");
    if (end < 0) {
      end = words(text, from, "environment", "information");
    }
    if (end < 0) {
      return null;
    }
    int at = Chars.skip(text, end);
    boolean scottish = Chars.startsWith(text, at, "(scotland)");
    if (scottish) {
      at = Chars.skip(text, at + 10);
    }
    if (!Chars.startsWith(text, at, "regulation")
        && !Chars.isWord(text, at, "act")
        && !Chars.isWord(text, at, "regs")) {
      return null;
    }
    return named(
        text, from, Chars.letters(text, at, 12), scottish ? Instrument.EISR : Instrument.EIR);
  }

  private static Name named(String text, int from, int end, Instrument instrument) {
    return Name.of(from, NameReader.afterYear(text, end, true), instrument);
  }

  /** The end of words with any spaces between them; -1 if others stand there. */
  private static int words(String text, int from, String... words) {
    int at = from;
    int end = from;
    for (String word : words) {
      if (!Chars.isWord(text, at, word)) {
        return -1;
      }
      end = at + word.length();
      at = Chars.skip(text, end);
    }
    return end;
  }
}
