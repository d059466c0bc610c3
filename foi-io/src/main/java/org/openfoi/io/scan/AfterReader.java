package org.openfoi.io.scan;

import org.jspecify.annotations.Nullable;

/** Reads what follows a citation, for the name of its instrument: {@code of the Act}. */
final class AfterReader {
  private static final Words PREPOSITIONS = Words.of("of to in under from within");
  private static final Words ARTICLES = Words.of("""
      the this that said same both above current relevant uk aforementioned contained
      set out our your a an its my his her their amended
      """);
  private static final Words OWNERS = Words.of("the our your its my his her their this that");

  /** What a section is of, other than a document, where no name is read. */
  private static final Words LAWS = Words.of("""
      act acts legislation law laws statute regulation regulations regs exemption exemptions
      exception exceptions freedom environmental information foi foia foisa eir eirs
      data part parts bill
      """);

  private static final Words NOUNS = Words.of("""
      exemption exemptions exception exceptions provision provisions notice notices
      agreement agreements duty duties rights obligations
      """);
  private static final Words DOCUMENTS = Words.of("""
      form report document policy contract guidance application letter email agreement
      plan statement questionnaire survey spreadsheet attachment website page
      constitution handbook manual table minutes tender specification lease nppf
      framework review strategy template road route motorway river canal track site map
      procedure code terms book invitation submission proposal scheme trail path works
      booklet guide standard standards document's file workbook prospectus assessment
      appendix annex consultation brief protocol business
      """);
  private static final int MAX_GLOSS = 160;
  private static final int MAX_WORDS = 8;
  private static final int MAX_TITLE = 6;

  private final String text;
  private boolean document;
  private boolean that;

  AfterReader(String text) {
    this.text = text;
  }

  /** Whether the number is of a document that is no law: {@code section 3 of the form}. */
  boolean isDocument() {
    return document;
  }

  /** Whether the words were "that Act". */
  boolean isThat() {
    return that;
  }

  /** The name that follows a place; {@code null} if none does. */
  @Nullable
  Name read(int from) {
    document = false;
    that = false;
    int at = from;
    for (int glosses = 0; glosses < 2; glosses++) {
      int gloss = Gloss.end(text, at, MAX_GLOSS);
      if (gloss == at) {
        break;
      }
      Name inside = inBrackets(Chars.skip(text, at) + 1);
      if (inside != null) {
        return inside;
      }
      at = gloss;
    }
    return words(punctuation(at));
  }

  private @Nullable Name inBrackets(int from) {
    Name name = words(Chars.skip(text, from));
    document = false;
    return name;
  }

  private int punctuation(int from) {
    int at = Chars.skip(text, from);
    char c = Chars.at(text, at);
    boolean stop = c == ','
        || c == '-'
        || c == '\u2013'
        || c == ':'
        || c == '"'
        || c == '\''
        || c == '\u2019'
        || c == '*'
        || c == ']';
    return stop ? Chars.skip(text, at + 1) : at;
  }

  private @Nullable Name words(int from) {
    int at = from;
    boolean of = false;
    boolean comma = from > 0 && Chars.at(text, Chars.skipBack(text, from) - 1) == ',';
    boolean article = false;
    boolean owned = false;
    boolean theirs = false;
    for (int words = 0; words < MAX_WORDS; words++) {
      Name name = NameReader.at(text, at, of || words == 0 && !comma);
      if (name != null) {
        boolean known = name.pointer() == Name.Pointer.NONE
            ? !comma || of || !article
            : of || article && !comma;
        return known ? name : null;
      }
      while (NameReader.isQuote(Chars.at(text, at))) {
        at++;
      }
      int end = NameReader.wordEnd(text, at);
      if (end == at) {
        return null;
      }
      if (PREPOSITIONS.contains(text, at, end)) {
        of = true;
        owned = Chars.isWord(text, at, "of");
      } else if (ARTICLES.contains(text, at, end)) {
        article = true;
        theirs |= owned && OWNERS.contains(text, at, end);
        that |= Chars.isWord(text, at, "that");
      } else if (words > 2 || !NOUNS.contains(text, at, end) || of && article) {
        document = of && isDocument(at, end) || theirs && !LAWS.contains(text, at, end);
        return document ? inSmallLetters(at) : null;
      }
      at = Chars.skip(text, end);
    }
    return null;
  }

  /** {@code of the mental health act}. */
  private @Nullable Name inSmallLetters(int from) {
    int at = from;
    for (int words = 0; words < MAX_TITLE; words++) {
      int end = NameReader.wordEnd(text, at);
      if (words > 0 && Chars.isWord(text, at, "act")) {
        int year = NameReader.afterYear(text, end, true);
        document = false;
        return Name.of(from, year, Instrument.foreign(NameReader.oneLine(text, from, year)));
      }
      if (end == at || DOCUMENTS.contains(text, at, end) || ARTICLES.contains(text, at, end)) {
        return null;
      }
      at = Chars.skip(text, end);
    }
    return null;
  }

  /** {@code the contract's section 12}. */
  static boolean isOfDocument(String text, int start) {
    int end = Chars.skipBack(text, start);
    char mark = Chars.at(text, end - 2);
    return Chars.at(text, end - 1) == 's'
        && (mark == '\'' || mark == '\u2019')
        && DOCUMENTS.contains(Guards.wordBefore(text, end - 2));
  }

  private boolean isDocument(int from, int end) {
    if (DOCUMENTS.contains(text, from, end)) {
      return true;
    }
    int next = Chars.skip(text, end);
    int nextEnd = NameReader.wordEnd(text, next);
    return nextEnd > next && DOCUMENTS.contains(text, next, nextEnd);
  }
}
