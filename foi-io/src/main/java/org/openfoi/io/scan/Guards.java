package org.openfoi.io.scan;

/** What looks like a citation and is none, or none of the four regimes. */
final class Guards {
  private static final Words MONTHS = Words.of("""
      january february march april may june july august september october november
      december jan feb mar apr jun jul aug sep sept oct nov dec
      """);

  private static final Words BEFORE_A_CODE = Words.of("""
      under exemption exemptions exempt section per citing cite cited use used using apply applied applying engage engaged engages claim claimed quote quoted quoting invoke invoked rely relied relying via foi foia act redacted withheld refused refusal
      """);

  private static final Words AFTER_A_CODE = Words.of("""
      exemption exemptions exempt exempts refusal refusals refused notice foi foia of act applies apply applied personal law national health information commercial legal vexatious cost investigations states redacted redaction redactions partly fully total percentage late confidential requirement requirements agreement agreements contributions
      """);

  /** Words beside the first half of a postcode. */
  private static final Words OF_A_PLACE = Words.of("""
      in area areas postcode postcodes post code codes district districts residents sheffield around
      near at from between or within across outside street road lane town the
      """);

  private static final Words OF_A_REFERENCE =
      Words.of("ref refs reference references case number no id file");

  private static final Words LIST_LEAD =
      Words.of("this these the information such any and of with");

  /** What is spoken of near a section of information law, as near one of other law. */
  private static final Words OF_INFORMATION = Words.of("""
      limit limits advice act request requests information notice data personal commercial
      confidential interest interests enforcement apply applies applied applying
      """);

  /** What is spoken of near a section of information law alone. */
  private static final Words OF_EXEMPTIONS = Words.of("""
      exempt exempts exempted exemption exemptions withhold withheld withholding refuse refused refusal
      refusing disclose disclosed disclosure cost costs vexatious redact redacted redactions redaction
      exceed exceeds confirm deny freedom foi foia ico ico's commissioner commissioner's eir engage
      engaged engages rely relied relying prejudice prejudices
      """);

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
    if (!isCode(text, draft) || draft.isChained() || isMarked(text, draft)) {
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
    String wordBefore = wordBefore(text, draft.start());
    String wordAfter = wordAfter(text, draft.end());
    return !BEFORE_A_CODE.contains(wordBefore)
        && !AFTER_A_CODE.contains(wordAfter)
        && (!isInProse(text, draft)
            || !Extent.isUsual(draft.number())
            || OF_A_PLACE.contains(wordBefore)
            || OF_A_PLACE.contains(wordAfter));
  }

  /** {@code S12}: a capital and a number, as many other things are called. */
  static boolean isCode(String text, Draft draft) {
    return draft.keyword().isLetters()
        && !draft.hasPath()
        && Chars.isDigit(Chars.at(text, draft.start() + 1))
        && Chars.isCapital(text.charAt(draft.start()))
        && draft.number() < 100;
  }

  /** Whether the sentence goes on in small letters or ends, so that no name begins here. */
  private static boolean isInProse(String text, Draft draft) {
    char after = Chars.at(text, draft.end());
    char next = Chars.at(text, Chars.skip(text, draft.end()));
    boolean starts = wordBefore(text, draft.start()).isEmpty();
    if (Chars.isSpace(after)) {
      boolean joined = Chars.isWord(text, Chars.skip(text, draft.end()), "and");
      return Chars.isLetter(next) && !Chars.isCapital(next) && !(starts && joined);
    }
    boolean ends = after == '.' && !Chars.isWordPart(Chars.at(text, draft.end() + 1));
    return !starts && (ends || after == ',' || after == ';' || after == ')');
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

  /** {@code the same section. 3. In the ...}: the word ends a sentence. */
  static boolean isSentenceBefore(String text, Draft draft) {
    int word = Chars.letters(text, draft.start(), 12);
    return word - draft.start() > 5
        && !draft.hasPath()
        && Chars.at(text, word) == '.'
        && Chars.isSpace(Chars.at(text, word + 1));
  }

  /** Whether such a word follows a section of information law, {@code exemption}. */
  static boolean isAfterCode(String word) {
    return AFTER_A_CODE.contains(word);
  }

  /** {@code Section 5 - About you} at the start of a line: a heading of a form. */
  static boolean isHeading(String text, Draft draft, boolean actNamed) {
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
      String word = wordAfterMark(text, draft.end());
      return !(actNamed && number > 1)
          && number <= 13
          && (after == ':' || after == '-' || after == '\u2013')
          && !word.isEmpty()
          && !Headings.isOfTheAct(number, word);
    }
    return after == ':'
        || after == '-'
        || after == '\u2013'
        || isLineEnd(text, draft.end())
        || Chars.isCapital(after);
  }

  /** Whether information law is spoken of within some words on either side. */
  static boolean isAboutInformation(String text, Draft draft) {
    return isAbout(text, draft, OF_INFORMATION) || isAboutExemptions(text, draft);
  }

  /** Whether words are near that letters about other law have not. */
  static boolean isAboutExemptions(String text, Draft draft) {
    return isAbout(text, draft, OF_EXEMPTIONS);
  }

  private static boolean isAbout(String text, Draft draft, Words words) {
    int limit = Math.min(text.length(), draft.end() + 120);
    int at = Math.max(0, draft.start() - 120);
    while (at < limit) {
      int end = NameReader.wordEnd(text, at);
      if (end > at && words.contains(NameReader.lower(text, at, end))) {
        return true;
      }
      at = Math.max(at + 1, end);
    }
    return false;
  }

  /** {@code in section 1 above}: a place in the text itself. */
  static boolean isPlaceInText(String text, Draft draft) {
    if (draft.hasPath() || draft.keyword().isLetters()) {
      return false;
    }
    int comma = Chars.skip(text, draft.end());
    int from = Chars.at(text, comma) == ',' ? Chars.skip(text, comma + 1) : comma;
    boolean here = Chars.isWord(text, from, "above") || Chars.isWord(text, from, "below");
    boolean page =
        Chars.isWord(text, from, "on") && Chars.isWord(text, Chars.skip(text, from + 2), "page");
    return here && draft.number() <= 10
        || page
        || wordBefore(text, draft.start()).equals("heading");
  }

  /** {@code Ref S31/40}: a reference of the writer's own. */
  static boolean isReference(String text, Draft draft) {
    return draft.keyword().isLetters()
        && OF_A_REFERENCE.contains(wordBefore(text, draft.start()))
        && Chars.at(text, draft.start() + 1) != '.';
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
