package org.openfoi.io.scan;

import java.util.Set;

/** What looks like a citation and is none, or none of the four regimes. */
final class Guards {
  private static final Set<String> MONTHS = Words.of("""
      january february march april may june july august september october november
      december jan feb mar apr jun jul aug sep sept oct nov dec
      """);

  /** Nouns that follow the section of another Act than those of information law. */
  private static final Set<String> FOREIGN_NOUNS = Words.of("""
      agreement agreements highway highways officer officers enquiry enquiries contribution
      contributions monies funding aftercare assault assaults gbh abh wounding offence offences
      tenancy eviction evictions accommodation accommodated child children childrens placement
      placements detention detentions development list road roads works planning threshold
      returns return
      """);

  /** Those of them that follow a subsection too. */
  private static final Set<String> FOREIGN_AFTER_A_PATH = Words.of(
      "agreement agreements enquiry enquiries assault assaults offence offences threshold");

  /** What is spoken of near a section of the Children Act. */
  private static final Set<String> ABOUT_CHILDREN =
      Words.of("child children accommodated accommodation looked assistance parents carers");

  private static final Set<String> BEFORE_A_CODE = Words.of("""
      under exemption exemptions exempt section per citing cite cited use used using apply applied applying engage engaged engages claim claimed quote quoted quoting invoke invoked rely relied relying via foi foia act redacted withheld refused refusal
      """);

  private static final Set<String> AFTER_A_CODE = Words.of("""
      exemption exemptions exempt exempts refusal refusals refused notice foi foia of act applies apply applied personal law national health information commercial legal vexatious cost investigations states redacted redaction redactions partly fully total percentage late confidential requirement requirements agreement agreements contributions
      """);

  private static final Set<String> LIST_LEAD =
      Words.of("this these the information such any and of with");

  private Guards() {}

  /** {@code S1 1UJ}, also with its spaces lost or broken over a line. */
  static boolean isPostcode(String text, Draft draft) {
    if (!draft.keyword().isLetters() || Chars.at(text, draft.start() + 1) == '.') {
      return false;
    }
    int digits = draft.start() + 1;
    while (Chars.isDigit(Chars.at(text, digits))) {
      digits++;
    }
    if (digits == draft.start() + 1) {
      return isInward(text, draft.end());
    }
    return isInward(text, Chars.isLetter(Chars.at(text, digits)) ? digits + 1 : digits);
  }

  private static boolean isInward(String text, int from) {
    int at = Chars.skip(text, from);
    return Chars.isDigit(Chars.at(text, at))
        && Chars.isLetter(Chars.at(text, at + 1))
        && Chars.isLetter(Chars.at(text, at + 2))
        && !Chars.isWordPart(Chars.at(text, at + 3));
  }

  /** {@code S12} alone is as likely the first half of a postcode; the words around it decide. */
  static boolean isBareCode(String text, Draft draft) {
    boolean code = draft.keyword().isLetters()
        && !draft.hasPath()
        && Chars.isDigit(Chars.at(text, draft.start() + 1))
        && Chars.isCapital(text.charAt(draft.start()))
        && draft.number() < 100;
    if (!code || draft.isChained() || isMarked(text, draft)) {
      return false;
    }
    char after = Chars.at(text, draft.end());
    char next = Chars.at(text, draft.end() + 1);
    if (after == '-' || after == '_') {
      return true;
    }
    if (after == '/') {
      return Chars.isDigit(next);
    }
    return !BEFORE_A_CODE.contains(wordBefore(text, draft.start()))
        && !AFTER_A_CODE.contains(wordAfter(text, draft.end()));
  }

  /** Alone in brackets or stars, as a redaction is marked. */
  private static boolean isMarked(String text, Draft draft) {
    char before = Chars.at(text, draft.start() - 1);
    char after = Chars.at(text, draft.end());
    return before == '(' && after == ')'
        || before == '[' && after == ']'
        || before == '*' && after == '*';
  }

  /** {@code Section 12 March 2020}: a date after the word. */
  static boolean isDate(String text, Draft draft) {
    if (draft.hasPath()) {
      return false;
    }
    String word = wordAfter(text, draft.end());
    if (!MONTHS.contains(word)) {
      return false;
    }
    int next = Chars.skip(text, Chars.letters(text, Chars.skip(text, draft.end()), 12));
    return !word.equals("may") && !word.equals("march") || Chars.isDigit(Chars.at(text, next));
  }

  /** {@code under the regulations 1. Copies of ...}: the number begins an item of a list. */
  static boolean isListMark(String text, Draft draft) {
    int end = draft.end();
    return draft.kind() == CitationKind.REGULATION
        && draft.keyword().weight() != Keyword.Weight.SHORT
        && !draft.hasPath()
        && (Chars.at(text, end) == '.' || Chars.at(text, end) == ')')
        && Chars.isCapital(Chars.at(text, Chars.skip(text, end + 1)))
        && LIST_LEAD.contains(wordBefore(text, draft.start()));
  }

  /** {@code section 106 agreement}: the noun belongs to another Act. */
  static boolean isForeignBySubject(String text, Draft draft) {
    String word = wordAfter(text, draft.end());
    return draft.first().path().isEmpty()
        ? FOREIGN_NOUNS.contains(word) || isAboutChildren(text, draft)
        : FOREIGN_AFTER_A_PATH.contains(word);
  }

  /** Sections 17 and 20 are of the Children Act where children are spoken of on either side. */
  private static boolean isAboutChildren(String text, Draft draft) {
    if (draft.number() != 17 && draft.number() != 20) {
      return false;
    }
    int limit = Math.min(text.length(), draft.end() + 60);
    int at = Math.max(0, draft.start() - 60);
    while (at < limit) {
      int end = NameReader.wordEnd(text, at);
      if (end > at && ABOUT_CHILDREN.contains(NameReader.lower(text, at, end))) {
        return true;
      }
      at = Math.max(at + 1, end);
    }
    return false;
  }

  /** {@code Section 5 - About you} at the start of a line: a heading of a form. */
  static boolean isHeading(String text, Draft draft) {
    if (draft.kind() != CitationKind.SECTION
        || draft.keyword().isLetters()
        || draft.hasPath()
        || draft.end() - draft.start() == text.length()
        || !isLineStart(text, draft.start())) {
      return false;
    }
    int number = draft.number();
    boolean usual = Extent.isUsual(number) || number > 20;
    char after = Chars.at(text, Chars.skip(text, draft.end()));
    if (usual) {
      return (number <= 13)
          && (after == ':' || after == '-' || after == '\u2013')
          && !Headings.isOfTheAct(number, wordAfterMark(text, draft.end()));
    }
    return after == ':'
        || after == '-'
        || after == '\u2013'
        || isLineEnd(text, draft.end())
        || Chars.isCapital(after);
  }

  static boolean isLineStart(String text, int at) {
    int i = at;
    while (i > 0
        && (Chars.at(text, i - 1) == ' '
            || Chars.at(text, i - 1) == '*'
            || Chars.at(text, i - 1) == '>'
            || Chars.at(text, i - 1) == '\t')
        && at - i < 12) {
      i--;
    }
    return i == 0 || Chars.at(text, i - 1) == '\n';
  }

  private static boolean isLineEnd(String text, int at) {
    int i = at;
    while (Chars.at(text, i) == ' ' || Chars.at(text, i) == '\r') {
      i++;
      if (i - at > 8) {
        return false;
      }
    }
    return Chars.at(text, i) == '\n' || i >= text.length();
  }

  static String wordAfter(String text, int end) {
    int at = Chars.skip(text, end);
    int close =
        Chars.at(text, at) == '\'' || Chars.at(text, at) == '"' || Chars.at(text, at) == '\u2019'
            ? at + 1
            : at;
    int from = Chars.skip(text, close);
    return NameReader.lower(text, from, NameReader.wordEnd(text, from));
  }

  private static String wordAfterMark(String text, int end) {
    int at = Chars.skip(text, end);
    int from = Chars.skip(text, at + 1);
    return NameReader.lower(text, from, NameReader.wordEnd(text, from));
  }

  /** The word before a place on the same line; empty if there is none. */
  static String wordBefore(String text, int start) {
    int end = Chars.skipBack(text, start);
    int first = end;
    while (first > 0 && end - first < 14 && Chars.isLetter(text.charAt(first - 1))) {
      first--;
    }
    return NameReader.lower(text, first, end);
  }
}
