package org.openfoi.io.scan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the name of an instrument that begins at a given place. */
final class NameReader {
  private static final Words ABBREVIATIONS = Words.of("""
      gdpr dpa pace ripa ripsa echr hra cpia lga tcpa poca mca mha socpa fsma rta itepa
      pida pra laspo ipa pecr cca sea nrswa cdm tupe pcr inspire ropsi dpdi cja hasawa
      oia
      """);
  private static final Words ACTS = Words.of("""
      dpa pace ripa ripsa hra cpia lga tcpa poca mca mha socpa fsma rta itepa pida laspo ipa cca
      nrswa cja hasawa
      """);
  private static final Words HEADS = Words.of("""
      act acts regulations regulation regs order rules convention directive bill measure
      protocol charter
      """);
  private static final Words SMALL = Words.of("of and the for in to on with by etc or from as at");
  private static final Words NO_START =
      Words.of("the this that these section sections if as in of under we i you and or it");
  private static final Words NO_ABBREVIATION = Words.of("""
      foi foia eir eirs jan feb mar apr may jun jul aug sep sept oct nov dec march april june july
      pdf ref eu uk
      """);
  private static final int MAX_WORDS = 14;
  private static final int MAX_LENGTH = 140;
  private static final int LONGEST_WORD = 24;

  private NameReader() {}

  /**
   * The name at a place.
   *
   * @param expected whether the words before ask for one, as "of the" does
   */
  @Nullable
  static Name at(String text, int from, boolean expected) {
    int start = from;
    while (start < from + 3 && isQuote(Chars.at(text, start))) {
      start++;
    }
    char first = Chars.at(text, start);
    if (Chars.isDigit(first)) {
      return afterYear(text, start);
    }
    if (!Chars.isCapital(first) && first != 'f' && first != 'e') {
      return null;
    }
    Name regime = RegimeName.at(text, start);
    if (regime != null) {
      return regime;
    }
    Name abbreviation = abbreviation(text, start, expected);
    return abbreviation != null ? abbreviation : title(text, start, start);
  }

  static boolean isQuote(char c) {
    return c == '"'
        || c == '\''
        || c >= '\u2018' && c <= '\u201F'
        || c == '*'
        || c == '_'
        || c == '[';
  }

  /** The place after a year and the spaces before it; {@code from} if there is none. */
  static int afterYear(String text, int from, boolean ofAllowed) {
    int at = Chars.skip(text, from);
    if (Chars.at(text, at) == ',') {
      at = Chars.skip(text, at + 1);
    }
    if (ofAllowed && Chars.isWord(text, at, "of")) {
      at = Chars.skip(text, at + 2);
    }
    boolean bracket = Chars.at(text, at) == '(';
    int digits = bracket ? at + 1 : at;
    if (!isYear(text, digits)) {
      return from;
    }
    return bracket ? Chars.at(text, digits + 4) == ')' ? digits + 5 : from : digits + 4;
  }

  static boolean isYear(String text, int from) {
    char first = Chars.at(text, from);
    if (first != '1' && first != '2' || Chars.isWordPart(Chars.at(text, from + 4))) {
      return false;
    }
    for (int i = 1; i < 4; i++) {
      if (!Chars.isDigit(Chars.at(text, from + i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code 1989 Act} points back; {@code 1984 Public Health Act} is a name. */
  @Nullable
  private static Name afterYear(String text, int from) {
    if (!isYear(text, from)) {
      return null;
    }
    int next = Chars.skip(text, from + 4);
    Name name = Chars.isCapital(Chars.at(text, next)) ? title(text, next, from) : null;
    return name != null && name.pointer() != Name.Pointer.NONE
        ? Name.pointing(from, name.end(), name.pointer(), text.substring(from, from + 4))
        : name;
  }

  /** Whether a name is the abbreviation of an Act, perhaps with its year. */
  static boolean isAct(String name) {
    int space = name.indexOf(' ');
    return ACTS.contains(name, 0, space < 0 ? name.length() : space);
  }

  /** An abbreviation that is known, has a year, or is asked for; {@code null} if none is there. */
  @Nullable
  static Name abbreviation(String text, int from, boolean expected) {
    int start = from;
    if (Chars.isWord(text, from, "uk") || Chars.isWord(text, from, "eu")) {
      int next = from + 2;
      start = Chars.at(text, next) == '-' ? next + 1 : Chars.skip(text, next);
    }
    int end = start;
    while (end - start < 8 && Chars.isCapital(Chars.at(text, end))) {
      end++;
    }
    int length = end - start;
    if (length < 2 || Chars.isWordPart(Chars.at(text, end)) && Chars.at(text, end) != 's') {
      return null;
    }
    String word = text.substring(start, end);
    int year = afterYear(text, end, false);
    boolean known =
        ABBREVIATIONS.contains(word) || year > end && !NO_ABBREVIATION.contains(text, start, end);
    if (!known && !(expected && length >= 3 && length <= 6 && word.endsWith("A"))) {
      return null;
    }
    String name = word.equals("GDPR") ? gdpr(text, from, start) : word;
    return Name.of(from, year, Instrument.foreign(year > end ? oneLine(text, from, year) : name));
  }

  private static String gdpr(String text, int from, int start) {
    return start == from
        ? "GDPR"
        : text.substring(from, from + 2).toUpperCase(Locale.ROOT) + " GDPR";
  }

  /** Capitalised words up to one that says what it is, such as Act. */
  @Nullable
  private static Name title(String text, int from, int start) {
    int at = from;
    int limit = Math.min(text.length(), from + MAX_LENGTH);
    for (int words = 0; words < MAX_WORDS && at < limit; words++) {
      int end = wordEnd(text, at);
      if (end == at) {
        int bracket = bracketEnd(text, at);
        if (bracket == at || words == 0) {
          return null;
        }
        at = Chars.skip(text, bracket);
        continue;
      }
      if (HEADS.contains(text, at, end)) {
        String word = lower(text, at, end);
        if (!isWithinTitle(text, word, end)) {
          return head(text, start, at, end, words, word);
        }
      }
      if (words == 0 && NO_START.contains(text, at, end)
          || !Chars.isCapital(text.charAt(at)) && (words == 0 || !SMALL.contains(text, at, end))) {
        return null;
      }
      int next = Chars.skip(text, end);
      char c = Chars.at(text, next);
      if (c == ',' || c == '&' || c == '.' && Chars.isWord(text, at, "etc")) {
        next = Chars.skip(text, next + 1);
      }
      at = next;
    }
    return null;
  }

  /** Whether the title goes on, as that of the Road Traffic Regulation Act does. */
  private static boolean isWithinTitle(String text, String word, int end) {
    int next = Chars.skip(text, end);
    return (word.equals("regulation") || word.equals("order") || word.equals("measure"))
        && (Chars.isWord(text, next, "act")
            || Chars.isWord(text, next, "regulations")
            || Chars.isWord(text, next, "order"))
        && Chars.isCapital(text.charAt(next));
  }

  @Nullable
  private static Name head(String text, int start, int at, int end, int words, String word) {
    if (word.equals("convention") || word.equals("charter")) {
      return Name.of(start, end, Instrument.foreign(oneLine(text, start, subjectEnd(text, end))));
    }
    if (word.equals("directive") && Chars.isDigit(Chars.at(text, Chars.skip(text, end)))) {
      int number = tokenEnd(text, Chars.skip(text, end));
      return Name.of(start, number, Instrument.foreign(oneLine(text, start, number)));
    }
    int close = bracketEnd(text, Chars.skip(text, end));
    int remark = close > Chars.skip(text, end) ? close : end;
    int behind = afterYear(text, remark, true);
    int year = behind > remark ? behind : end; // a remark alone, "(personal data)", is no year
    int last = madeUnder(text, year);
    if (words > 0) {
      return Name.of(start, last, Instrument.foreign(oneLine(text, start, last)));
    }
    boolean act = word.startsWith("act") || word.equals("bill");
    boolean regulations = word.startsWith("reg");
    return act || regulations
        ? Name.pointing(
            start,
            end,
            act ? Name.Pointer.ACT : Name.Pointer.REGULATIONS,
            year > end ? text.substring(year - 4, year) : "")
        : null;
  }

  /** The end of {@code 2003/4/EC}. */
  private static int tokenEnd(String text, int from) {
    int end = from;
    while (Chars.isWordPart(Chars.at(text, end)) || Chars.at(text, end) == '/') {
      end++;
    }
    return end;
  }

  /**
   * The end of {@code (Regulated Activities) Regulations 2014} after an Act; {@code end} if none.
   */
  private static int madeUnder(String text, int end) {
    int open = Chars.skip(text, end);
    int close = bracketEnd(text, open);
    int at = Chars.skip(text, close);
    int word = wordEnd(text, at);
    boolean made = close > open
        && (Chars.isWord(text, at, "regulations")
            || Chars.isWord(text, at, "order")
            || Chars.isWord(text, at, "rules"))
        && Chars.isCapital(text.charAt(at));
    return made ? afterYear(text, word, true) : end;
  }

  /** The end of {@code on Human Rights} after a convention. */
  private static int subjectEnd(String text, int from) {
    int end = from;
    int at = Chars.skip(text, from);
    for (int words = 0; words < 6; words++) {
      int next = wordEnd(text, at);
      boolean capital = Chars.isCapital(Chars.at(text, at));
      if (next == at
          || Chars.isWord(text, at, "and")
          || !capital && !SMALL.contains(text, at, next)) {
        break;
      }
      end = capital ? next : end;
      at = Chars.skip(text, next);
    }
    return end;
  }

  /** The end of {@code (Scotland)} or another short remark in brackets; {@code from} if none. */
  static int bracketEnd(String text, int from) {
    if (Chars.at(text, from) != '(' || !Chars.isLetter(Chars.at(text, from + 1))) {
      return from;
    }
    int limit = Math.min(text.length(), from + 70);
    for (int i = from + 1; i < limit; i++) {
      if (text.charAt(i) == ')') {
        return i + 1;
      }
    }
    return from;
  }

  static int wordEnd(String text, int from) {
    int end = from;
    while (end - from < LONGEST_WORD) {
      char c = Chars.at(text, end);
      boolean inner = (c == '\'' || c == '\u2019' || c == '-' || c == '\u2010')
          && end > from
          && Chars.isLetter(Chars.at(text, end + 1));
      if (!Chars.isLetter(c) && !inner) {
        break;
      }
      end++;
    }
    return end;
  }

  /** A part of a text in small letters; as long as the part, which it is not in every language. */
  static String lower(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c > 127 || Chars.isCapital(c)) {
        StringBuilder lower = new StringBuilder(to - from).append(text, from, i);
        for (int at = i; at < to; at++) {
          lower.append(Character.toLowerCase(text.charAt(at)));
        }
        return lower.toString();
      }
    }
    return text.substring(from, to);
  }

  /** The characters with every run of space as one. */
  static String oneLine(String text, int from, int to) {
    StringBuilder line = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean space = Chars.isSpace(c) || c == '>';
      if (!space) {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString();
  }
}
