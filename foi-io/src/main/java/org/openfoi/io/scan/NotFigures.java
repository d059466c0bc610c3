package org.openfoi.io.scan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The places of a text where numbers are something else than figures. */
final class NotFigures {
  private static final Words NAMED_BY_NUMBER = Words.of("""
      question questions q request point points part parts section sections paragraph para article
      table figure appendix annex schedule page pages chapter volume item items step phase stage
      key tier band grade level room floor unit ward zone version windows office iphone year years
      tranche type class category form option lot block flat week quarter covid regulation rule
      number no ref reference foi foia eir act iso en bs po box junction route bus channel stages
      attachment document sheet column row tab day month line core note answer response call dial
      phone telephone tel fax ext extension mobile over-18s aged ages age under-18s public
      licence v bands grades levels ukftt ukut ewca ewhc uksc
      """);
  private static final Words STREETS = Words.of("""
      street road lane avenue drive close crescent square terrace way gardens hill row grove court
      place house walk parade mews st rd ave
      """);
  private static final Words OF_TIME = Words.of("am pm hrs noon o'clock");
  private static final Words OF_A_PERIOD = Words.of("working calendar school");

  private static final int LONGEST_SENTENCE = 400;
  private static final int LONGEST_BRACKET = 120;

  private final String text;
  private final List<int[]> places;
  private final List<DateMention> dates;
  private final List<DateMention> asAt;
  private int next;
  private int nextDate;
  private int named = -1;

  private NotFigures(String text) {
    this.text = text;
    this.dates = DateScanner.of().scan(text);
    this.asAt = dates.stream().filter(date -> date.is(DateRole.AS_AT)).toList();
    List<int[]> found = new ArrayList<>();
    dates.forEach(date -> found.add(new int[] {date.start(), date.end()}));
    CitationScanner.of()
        .scan(text)
        .forEach(citation -> found.add(new int[] {citation.start(), citation.end()}));
    ReferenceScanner.of()
        .scan(text)
        .forEach(reference -> found.add(new int[] {reference.start(), reference.end()}));
    LinkScanner.of().scan(text).forEach(link -> found.add(new int[] {link.start(), link.end()}));
    found.sort((a, b) -> Integer.compare(a[0], b[0]));
    this.places = found;
  }

  static NotFigures in(String text) {
    return new NotFigures(text);
  }

  /** Whether what is right beside a number makes it a part of a postcode, a date or a time. */
  static boolean isPlainly(String text, WrittenNumber number) {
    return isPostcode(text, number) || isDayOrTime(text, number);
  }

  /** Whether a number is something else; numbers are asked for in their order. */
  boolean has(WrittenNumber number) {
    while (next < places.size() && places.get(next)[1] <= number.digits()) {
      next++;
    }
    if (next < places.size() && places.get(next)[0] < number.end()) {
      return true;
    }
    boolean plain = number.start() == number.digits();
    if (plain && (isName(number) || isListedAfter(named, number))) {
      named = number.end();
      return true;
    }
    return plain && isGrouped(number);
  }

  /** {@code 11 horses on 31 December 2021}: the day behind what was counted. */
  Optional<LocalDate> on(int end) {
    int noun = Chars.skip(text, end);
    int on = Chars.skip(text, Chars.letters(text, noun, 30));
    if (noun == end || !Chars.isWord(text, on, "on")) {
      return Optional.empty();
    }
    int day = Chars.skip(text, on + 2);
    return dates.stream()
        .filter(date -> date.start() == day && date.role().isEmpty())
        .map(DateMention::date)
        .findFirst();
  }

  /** The day of the as-at date of the sentence of a number: the next one after it, or before it. */
  Optional<LocalDate> asAt(int start, int end) {
    while (nextDate < asAt.size() && asAt.get(nextDate).end() < start - LONGEST_SENTENCE) {
      nextDate++;
    }
    Optional<LocalDate> before = Optional.empty();
    for (int i = nextDate; i < asAt.size(); i++) {
      DateMention date = asAt.get(i);
      if (date.start() > end + LONGEST_SENTENCE) {
        return before;
      } else if (isSameSentence(Math.min(end, date.end()), Math.max(start, date.start()))) {
        if (date.start() > start) {
          return Optional.of(date.date());
        }
        before = Optional.of(date.date());
      }
    }
    return before;
  }

  private boolean isSameSentence(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean stop = c == '.' || c == '?' || c == '!' || c == ';';
      boolean ends = stop && Chars.isSpace(Chars.at(text, i + 1));
      if (ends || c == '\n' && Chars.at(text, i + 1) == '\n') {
        return false;
      }
    }
    return true;
  }

  private static boolean isPostcode(String text, WrittenNumber number) {
    int end = number.end();
    return Chars.isLetter(Chars.at(text, end)) && Chars.isLetter(Chars.at(text, end + 1));
  }

  private static boolean isDayOrTime(String text, WrittenNumber number) {
    int at = Chars.skip(text, number.end());
    int to = Chars.letters(text, at, 12);
    String after = NameReader.lower(text, at, to);
    if (OF_TIME.contains(after)
        || OF_A_PERIOD.contains(after) && Chars.startsWith(text, Chars.skip(text, to), "day")) {
      return true;
    }
    boolean small = number.amount().intValue() <= 31 && number.start() == number.digits();
    int back = Chars.skipBack(text, number.start());
    int from = back;
    while (from > 0 && back - from < 10 && Chars.isLetter(text.charAt(from - 1))) {
      from--;
    }
    boolean month = Months.number(text, at, to) > 0
        && (!after.equals("may") && !after.equals("march") || Chars.isCapital(text.charAt(at)));
    boolean monthBefore = Months.number(text, from, back) > 0 && Chars.isCapital(text.charAt(from));
    return small && (month || monthBefore);
  }

  /**
   * {@code Year 11}, {@code Table 2}, {@code 12 High Street}, and the mark of an item of a list.
   */
  private boolean isName(WrittenNumber number) {
    int start = number.start();
    char before = Chars.at(text, Chars.skipBack(text, start) - 1);
    boolean open = Chars.isLetter(before) || before == '.';
    String word = open
        ? Guards.wordBefore(text, before == '.' ? Chars.skipBack(text, start) - 1 : start)
        : "";
    if (NAMED_BY_NUMBER.contains(word) && !isOfYears(number, word)) {
      return true;
    }
    return isItemMark(number) || isItem(number) || isHouse(number);
  }

  /** {@code Questions 1, 2 and 3}: the name before the first serves the others. */
  private boolean isListedAfter(int end, WrittenNumber number) {
    if (end < 0 || number.start() - end > 6 || number.amount().intValue() > 99) {
      return false;
    }
    for (int i = end; i < number.start(); i++) {
      char c = text.charAt(i);
      boolean joins = Chars.isWord(text, i, "and")
          || Chars.isWord(text, i, "to")
          || Chars.isWord(text, i, "or");
      if (joins) {
        i += text.charAt(i) == 'a' ? 2 : 1;
      } else if (c != ',' && c != '&' && c != '-' && c != '\u2013' && !Chars.isSpace(c)) {
        return false;
      }
    }
    return true;
  }

  /** {@code over the last year 12 people}: the word before is no name of the number. */
  private boolean isOfYears(WrittenNumber number, String word) {
    boolean time = word.equals("year")
        || word.equals("years")
        || word.equals("week")
        || word.equals("month")
        || word.equals("day")
        || word.equals("public");
    int back = Chars.skipBack(text, number.start()) - word.length();
    return time && !Chars.isCapital(Chars.at(text, back));
  }

  /** {@code 1. }, {@code 1) } or {@code (1) } where a line begins. */
  private boolean isItemMark(WrittenNumber number) {
    char after = Chars.at(text, number.end());
    boolean bracket = Chars.at(text, number.start() - 1) == '(';
    if (after != '.' && after != ')' || number.end() - number.digits() > 3) {
      return false;
    }
    int start = bracket ? number.start() - 1 : number.start();
    char next = Chars.at(text, number.end() + 1);
    boolean more = next == ' ' || next == '\t' || next == '\u00A0' || Chars.isLetter(next);
    return Guards.isLineStart(text, start) && more;
  }

  /** {@code the number in 2)}: a bracket that nothing opens. */
  private boolean isItem(WrittenNumber number) {
    int from = Math.max(0, number.start() - LONGEST_BRACKET);
    return Chars.at(text, number.end()) == ')'
        && text.substring(from, number.start()).lastIndexOf('(')
            <= text.substring(from, number.start()).lastIndexOf(')')
        && number.end() - number.digits() <= 2;
  }

  /** {@code 12 High Street}. */
  private boolean isHouse(WrittenNumber number) {
    int at = Chars.skip(text, number.end());
    for (int words = 0; words < 4 && Chars.isCapital(Chars.at(text, at)); words++) {
      int to = Chars.letters(text, at, 20);
      if (words > 0 && STREETS.contains(text, at, to)) {
        return true;
      }
      at = Chars.skip(text, to);
    }
    return false;
  }

  /** {@code 0303 123 1113}, {@code 101 and 999}: digits in groups, as telephones have them. */
  private boolean isGrouped(WrittenNumber number) {
    int start = number.digits();
    int groups = 0;
    while (groups < 4
        && Chars.at(text, start - 1) == ' '
        && Chars.isDigit(Chars.at(text, start - 2))) {
      int from = start - 1;
      while (from > 0 && start - from < 7 && Chars.isDigit(text.charAt(from - 1))) {
        from--;
      }
      start = from;
      groups++;
    }
    boolean plus = Chars.at(text, start - 1) == '+' || Chars.at(text, start) == '0';
    return groups > 0 && plus;
  }
}
