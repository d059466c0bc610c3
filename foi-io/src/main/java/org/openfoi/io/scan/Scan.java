package org.openfoi.io.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openfoi.io.words.NumberWords;
import org.openfoi.model.law.Regime;

/**
 * One scan of one text.
 *
 * <p>Digits are rare in prose: the scan looks for one, steps back over a short gap, reads the word
 * before it backwards and then the list forwards. A Part may have a roman numeral, and a section a
 * number in words.
 */
final class Scan {
  /** The end of "section" and "Section", before a number in words or not. */
  private static final String SECTION = "ection ";

  /** How many letters a word for a number has at most. */
  private static final int LONGEST_NUMBER = 10;

  private static final byte DIGIT = 1;
  private static final byte PART = 2;
  private static final byte NAME = 3;
  private static final byte WORD = 4;
  private static final byte[] ROLES = new byte[128];

  static {
    for (char c = 0; c < ROLES.length; c++) {
      ROLES[c] = Chars.isDigit(c) ? DIGIT : Mentions.mayStart(c) ? NAME : 0;
    }
    ROLES['P'] = PART;
    ROLES['c'] = WORD;
  }

  private final String text;
  private final Anchors anchors;
  private final Mentions mentions;
  private final KeywordReader keywords;
  private final Compounds compounds;
  private final Wordless wordless;
  private final Binder binder;
  /** Finished citations, and those that only separators divide, which the next may still bind. */
  private final List<Citation> citations = new ArrayList<>();

  private final List<Draft> open = new ArrayList<>(2);
  private int lastEnd;

  Scan(String text, Regime act, Regime regulations) {
    this.text = text;
    this.anchors = new Anchors(text);
    this.keywords = new KeywordReader(text);
    this.compounds = new Compounds(text);
    this.wordless = new Wordless(text);
    this.binder = new Binder(text, act, regulations);
    this.mentions = binder.mentions();
  }

  List<Citation> run() {
    int at = anchors.next(0);
    while (at < text.length()) {
      at = anchors.next(look(text.charAt(at), at));
    }
    finish();
    return Collections.unmodifiableList(citations);
  }

  private void finish() {
    for (Draft draft : open) {
      citations.add(Citation.of(draft));
    }
    open.clear();
  }

  /** Looks at a character; returns where to go on. */
  private int look(char c, int at) {
    return switch (c < ROLES.length ? ROLES[c] : 0) {
      case DIGIT -> atDigit(at);
      case NAME -> mentions.look(at, c);
      case PART -> atPart(at);
      case WORD -> text.startsWith(SECTION, at - 1) ? atSection(at - 1) : at + 1;
      default -> at + 1;
    };
  }

  /** Looks whether a citation has its first digit here; returns where to go on. */
  private int atDigit(int digit) {
    Keyword keyword = keywords.before(digit);
    Draft draft = null;
    if (keyword != null && keywords.start() >= lastEnd) {
      draft = read(keyword, keywords.start(), digit, keywords.bracket());
    } else if (keyword == null) {
      Keyword none = wordless.at(digit, !open.isEmpty(), lastEnd);
      draft = none == null ? null : read(none, digit, digit, false);
    }
    if (draft != null) {
      return Math.max(digit + 1, lastEnd);
    }
    int end = digit + 1;
    while (end < text.length() && Chars.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** {@code Part II}; any other capital P is passed. */
  private int atPart(int at) {
    if (!Chars.startsWith(text, at, "part") || Chars.isWordPart(Chars.at(text, at - 1))) {
      return at + 1;
    }
    int word = Chars.letters(text, at, 6);
    int number = Chars.skip(text, word);
    int end = word - at <= 5 && number > word ? Roman.end(text, number) : -1;
    if (end < 0) {
      return at + 1;
    }
    List<Limb> limbs = List.of(new Limb(text.substring(number, end), List.of()));
    Draft draft = new Draft(Keyword.PART, CitationKind.PART, at, end, limbs, List.of());
    return keep(draft) ? lastEnd : end;
  }

  /** {@code section four of the Act}, where the Act is named with it; from the {@code e} on. */
  private int atSection(int end) {
    int start = end - 1;
    int from = end + SECTION.length();
    int to = endOfNumber(from);
    int number = NumberWords.value(text.substring(from, to));
    if (number == 0
        || start < lastEnd
        || !Chars.isWord(text, start, "section")
        || Chars.isWordPart(Chars.at(text, start - 1))) {
      return from;
    }
    List<Limb> limbs = List.of(new Limb(Integer.toString(number), List.of()));
    List<String> notes = List.of("'" + text.substring(from, to) + "' read as " + number);
    Draft draft = new Draft(Keyword.SECTION, CitationKind.SECTION, start, to, limbs, notes);
    return new AfterReader(text).read(to) != null && keep(draft) ? lastEnd : to;
  }

  /** The end of what may be a number in words: {@code four}, {@code thirty-one}. */
  private int endOfNumber(int from) {
    int end = Chars.letters(text, from, LONGEST_NUMBER);
    int unit = Chars.letters(text, end + 1, LONGEST_NUMBER);
    boolean joined =
        Chars.at(text, end) == '-' && NumberWords.value(text.substring(from, unit)) > 0;
    return joined ? unit : end;
  }

  private @Nullable Draft read(Keyword keyword, int start, int digit, boolean bracket) {
    ListReader list = new ListReader(text, keyword);
    if (!list.read(digit, bracket)) {
      return null;
    }
    Prefixes prefixes = new Prefixes(text, list.limbs().finish(), start, lastEnd);
    if (keyword.weight() == Keyword.Weight.WORD) {
      prefixes.read();
    }
    List<Limb> limbs = prefixes.limbs();
    CitationKind kind = Kinds.of(keyword, limbs);
    Draft draft = new Draft(
        keyword, kind, prefixes.start(), list.end(), limbs, list.limbs().notes());
    return keep(draft) ? draft : null;
  }

  private boolean keep(Draft draft) {
    if (!Kinds.isPossible(text, draft)
        || Guards.isPostcode(text, draft)
        || Guards.isSentenceBefore(text, draft)) {
      return false;
    }
    Draft whole = compounds.extend(draft);
    if (!open.isEmpty() && Chain.joins(text, lastEnd, draft.start())) {
      whole.chain();
    }
    if (!binder.bind(whole, open)) {
      return false;
    }
    if (!whole.isChained()) {
      finish();
    }
    open.add(whole);
    lastEnd = whole.end();
    return true;
  }
}
