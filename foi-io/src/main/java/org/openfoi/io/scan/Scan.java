package org.openfoi.io.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openfoi.model.law.Regime;

/**
 * One scan of one text.
 *
 * <p>Digits are rare in prose: the scan looks for one, steps back over a short gap, reads the word
 * before it backwards and then the list forwards. A Part may have a roman numeral, and a section a
 * number in words.
 */
final class Scan {
  private final String text;
  private final KeywordReader keywords;
  private final Compounds compounds;
  private final Wordless wordless;
  private final Binder binder;
  private final List<Draft> drafts = new ArrayList<>(0);
  private int lastEnd;

  Scan(String text, Regime act, Regime regulations) {
    this.text = text;
    this.keywords = new KeywordReader(text);
    this.compounds = new Compounds(text);
    this.wordless = new Wordless(text);
    this.binder = new Binder(text, act, regulations);
  }

  List<Citation> run() {
    int length = text.length();
    int i = 0;
    while (i < length) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        i = atDigit(i);
      } else if (c == 'P') {
        i = atPart(i);
      } else if ((c == 's' || c == 'S') && Chars.lower(Chars.at(text, i + 1)) == 'e') {
        i = atSection(i);
      } else {
        i++;
      }
    }
    if (drafts.isEmpty()) {
      return List.of();
    }
    List<Citation> citations = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      citations.add(Citation.of(draft));
    }
    return citations;
  }

  /** Looks whether a citation has its first digit here; returns where to go on. */
  private int atDigit(int digit) {
    Optional<Keyword> keyword = keywords.before(digit);
    Draft draft = null;
    if (keyword.isPresent() && keywords.start() >= lastEnd) {
      draft = read(keyword.get(), keywords.start(), digit, keywords.bracket());
    } else if (keyword.isEmpty()) {
      Keyword none = wordless.at(digit, drafts, lastEnd);
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
    Draft draft = new Draft(Keyword.PART, CitationKind.PART, at, end, limbs, new ArrayList<>(0));
    return keep(draft) ? lastEnd : end;
  }

  /** {@code section four of the Act}, where the Act is named with it. */
  private int atSection(int at) {
    if (!Chars.isWord(text, at, "section") || Chars.isWordPart(Chars.at(text, at - 1))) {
      return at + 2;
    }
    int from = Chars.skip(text, at + 7);
    int end = Chars.letters(text, from, 10);
    int number = NumberWords.value(text, from, end);
    if (number == 0) {
      return at + 7;
    }
    List<Limb> limbs = List.of(new Limb(Integer.toString(number), List.of()));
    Draft draft =
        new Draft(Keyword.SECTION, CitationKind.SECTION, at, end, limbs, new ArrayList<>(1));
    draft.notes().add("'" + text.substring(from, end) + "' read as " + number);
    return new AfterReader(text).read(end) != null && keep(draft) ? lastEnd : end;
  }

  private @Nullable Draft read(Keyword keyword, int start, int digit, boolean bracket) {
    ListReader list = new ListReader(text, keyword);
    if (!list.read(digit, bracket)) {
      return null;
    }
    List<Limb> limbs = list.limbs().finish();
    CitationKind kind = Kinds.of(keyword, limbs);
    Draft draft =
        new Draft(keyword, kind, start, list.end(), limbs, list.limbs().notes());
    return keep(draft) ? draft : null;
  }

  private boolean keep(Draft draft) {
    if (!Kinds.isPossible(text, draft)
        || Guards.isPostcode(text, draft)
        || Guards.isSentenceBefore(text, draft)) {
      return false;
    }
    Draft whole = compounds.extend(draft);
    if (!drafts.isEmpty() && Chain.joins(text, lastEnd, draft.start())) {
      whole.chain();
    }
    if (!binder.bind(whole, drafts)) {
      return false;
    }
    drafts.add(whole);
    lastEnd = whole.end();
    return true;
  }
}
