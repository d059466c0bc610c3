package org.openfoi.io.scan;

import java.util.Optional;
import java.util.regex.Pattern;
import org.openfoi.model.response.Measure;

/** What a number counts: the noun after it, or the label before it. */
final class FigureUnit {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int MOST_WORDS = 4;
  private static final int LONGEST_LABEL = 60;
  private static final Words STOP = Words.of("""
      a an the and or of in on at as by for from to with within were was are is be been have has had
      which that who whose when where while per each every out over under between during since until
      not no did do does would will shall can could may might must it its this these those they we
      you he she there if but than then so total exactly recorded only being made received issued
      carried held paid used sent also all both one two
      """);
  private static final Words SMALL = Words.of("of and or the to");
  private static final Words PLURALS =
      Words.of("people children staff men women police fte ftes data personnel offspring");
  private static final Words NO_LABEL = Words.of("""
      answer response reply question questions request a q r note and or
      """);

  private FigureUnit() {}

  static Optional<String> of(String text, WrittenNumber number) {
    if (number.measure() != Measure.COUNT) {
      return Optional.empty();
    }
    Optional<String> noun = rowLabel(text, number);
    noun = noun.isPresent() ? noun : noun(text, number.end());
    return noun.isPresent() ? noun : label(text, number.start());
  }

  /** {@code Female} of {@code Female 4046 Male 21175}: a row of labels and numbers in turn. */
  private static Optional<String> rowLabel(String text, WrittenNumber number) {
    int after = Chars.skip(text, number.end());
    char next = Chars.at(text, after);
    if (next != '\0' && next != '\n' && !(Chars.isCapital(next) && after > number.end())) {
      return Optional.empty();
    }
    int end = Chars.skipBack(text, number.start());
    int start = end;
    while (start > 0
        && end - start <= LONGEST_LABEL
        && (Chars.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == ' ')) {
      start--;
    }
    char before = Chars.at(text, start - 1);
    boolean begins = start == 0 || before == '\n' || Chars.isDigit(before);
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    return begins && start < end && end < number.start() && isTitle(text, start, end)
        ? Optional.of(text.substring(start, end))
        : Optional.empty();
  }

  private static boolean isTitle(String text, int from, int to) {
    int at = from;
    while (at < to) {
      int end = Chars.letters(text, at, 30);
      if (end == at
          || !Chars.isCapital(text.charAt(at)) && !SMALL.contains(text.substring(at, end))
          || at == from && STOP.contains(text, at, end)) {
        return false;
      }
      at = Chars.skip(text, end);
    }
    return true;
  }

  /** The words after a number, to the last of its plural nouns. */
  private static Optional<String> noun(String text, int end) {
    if (!Chars.isSpace(Chars.at(text, end))) {
      return Optional.empty();
    }
    int start = Chars.skip(text, end);
    int at = start;
    int plural = -1;
    int last = -1;
    for (int words = 0; words < MOST_WORDS; words++) {
      int to = wordEnd(text, at);
      String word = NameReader.lower(text, at, to);
      if (to == at || STOP.contains(word) || isVerb(word) || word.length() < 2) {
        break;
      }
      boolean isPlural = isPlural(word);
      if (plural >= 0 && !isPlural) {
        break;
      }
      plural = isPlural ? to : plural;
      last = to;
      int next = Chars.skip(text, to);
      if (next == to || text.substring(to, next).indexOf('\n') >= 0 && plural >= 0) {
        break;
      }
      at = next;
    }
    int stop = plural >= 0 ? plural : last;
    boolean alone = plural < 0 && countWords(text, start, stop) > 2;
    return stop < 0 || alone
        ? Optional.empty()
        : Optional.of(SPACES.matcher(text.substring(start, stop)).replaceAll(" "));
  }

  private static int countWords(String text, int from, int to) {
    int words = 1;
    for (int i = from; i < to; i++) {
      words += Chars.isSpace(text.charAt(i)) ? 1 : 0;
    }
    return words;
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length()
        && at - from < 30
        && (Chars.isLetter(text.charAt(at))
            || at > from
                && (text.charAt(at) == '-'
                    || text.charAt(at) == '\u2019'
                    || text.charAt(at) == '\'')
                && Chars.isLetter(Chars.at(text, at + 1)))) {
      at++;
    }
    return at;
  }

  private static boolean isPlural(String word) {
    return PLURALS.contains(word)
        || word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
  }

  private static boolean isVerb(String word) {
    return word.length() > 4 && word.endsWith("ed") || word.length() > 5 && word.endsWith("ly");
  }

  /** The words before a colon, dash or equals sign before a place, from the line's start on. */
  static Optional<String> label(String text, int place) {
    int at = Chars.skipBack(text, place);
    char mark = Chars.at(text, at - 1);
    boolean dash =
        (mark == '-' || mark == '\u2013' || mark == '=') && Chars.isSpace(Chars.at(text, at - 2));
    if (mark != ':' && !dash) {
      return Optional.empty();
    }
    int end = Chars.skipBack(text, at - 1);
    int start = end;
    while (start > 0 && end - start <= LONGEST_LABEL && !endsLabel(text, start - 1)) {
      start--;
    }
    if (end - start > LONGEST_LABEL) {
      return Optional.empty();
    }
    while (start < end && !Chars.isLetter(text.charAt(start))) {
      start++;
    }
    String label = text.substring(start, end);
    int first = Chars.letters(text, start, 20);
    boolean known = NO_LABEL.contains(text, start, first);
    return label.isEmpty() || known ? Optional.empty() : Optional.of(label);
  }

  private static boolean endsLabel(String text, int at) {
    char c = text.charAt(at);
    return c == '\n'
        || c == '\t'
        || c == ';'
        || c == ':'
        || c == '|'
        || c == '='
        || c == '?'
        || c == '.' && Chars.isSpace(Chars.at(text, at + 1))
        || c == ',' && Chars.isSpace(Chars.at(text, at + 1));
  }
}
