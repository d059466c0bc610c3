package org.openfoi.io.scan;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openfoi.model.law.Regime;

/** A word that may stand before the number of a provision. */
enum Keyword {
  SECTION(CitationKind.SECTION, Weight.WORD),
  SECTIONS(CitationKind.SECTION, Weight.PLURAL),
  S(CitationKind.SECTION, Weight.LETTER),
  SS(CitationKind.SECTION, Weight.PLURAL_LETTERS),
  REGULATION(CitationKind.REGULATION, Weight.WORD),
  REGULATIONS(CitationKind.REGULATION, Weight.PLURAL),
  REG(CitationKind.REGULATION, Weight.SHORT),
  R(CitationKind.REGULATION, Weight.LETTER),
  ARTICLE(CitationKind.ARTICLE, Weight.WORD),
  ARTICLES(CitationKind.ARTICLE, Weight.PLURAL),
  ART(CitationKind.ARTICLE, Weight.SHORT),
  SCHEDULE(CitationKind.SCHEDULE, Weight.WORD),
  SCHEDULES(CitationKind.SCHEDULE, Weight.PLURAL),
  PARAGRAPH(CitationKind.PARAGRAPH, Weight.WORD),
  PARAGRAPHS(CitationKind.PARAGRAPH, Weight.PLURAL),
  PART(CitationKind.PART, Weight.WORD),
  PARTS(CitationKind.PART, Weight.PLURAL),
  CHAPTER(CitationKind.CHAPTER, Weight.WORD),
  CLAUSE(CitationKind.CLAUSE, Weight.WORD),
  EXEMPTION(CitationKind.SECTION, Weight.EXEMPTION),
  FOIA(CitationKind.SECTION, Weight.REGIME),
  FOISA(CitationKind.SECTION, Weight.REGIME),
  EIR(CitationKind.REGULATION, Weight.REGIME),
  EISR(CitationKind.REGULATION, Weight.REGIME),
  /** No word at all: a continued list, or a number that can be nothing else. */
  NONE(CitationKind.SECTION, Weight.NONE);

  /** How much the word alone says. */
  enum Weight {
    WORD,
    PLURAL,
    SHORT,
    LETTER,
    PLURAL_LETTERS,
    EXEMPTION,
    REGIME,
    NONE
  }

  /** The longest word of the table. */
  static final int MAX_LENGTH = 11;

  private static final Map<String, Keyword> WORDS = Map.ofEntries(
      Map.entry("s", S),
      Map.entry("ss", SS),
      Map.entry("sec", SECTION),
      Map.entry("secs", SECTIONS),
      Map.entry("sect", SECTION),
      Map.entry("sects", SECTIONS),
      Map.entry("sectn", SECTION),
      Map.entry("sctn", SECTION),
      Map.entry("section", SECTION),
      Map.entry("sections", SECTIONS),
      Map.entry("secton", SECTION),
      Map.entry("seciton", SECTION),
      Map.entry("setion", SECTION),
      Map.entry("sction", SECTION),
      Map.entry("sectoin", SECTION),
      Map.entry("sectiion", SECTION),
      Map.entry("reg", REG),
      Map.entry("regs", REGULATIONS),
      Map.entry("regn", REG),
      Map.entry("regulation", REGULATION),
      Map.entry("regulations", REGULATIONS),
      Map.entry("r", R),
      Map.entry("rr", REGULATIONS),
      Map.entry("art", ART),
      Map.entry("arts", ARTICLES),
      Map.entry("article", ARTICLE),
      Map.entry("articles", ARTICLES),
      Map.entry("sch", SCHEDULE),
      Map.entry("sched", SCHEDULE),
      Map.entry("schedule", SCHEDULE),
      Map.entry("schedules", SCHEDULES),
      Map.entry("para", PARAGRAPH),
      Map.entry("paras", PARAGRAPHS),
      Map.entry("paragraph", PARAGRAPH),
      Map.entry("paragraphs", PARAGRAPHS),
      Map.entry("pt", PART),
      Map.entry("part", PART),
      Map.entry("parts", PARTS),
      Map.entry("chapter", CHAPTER),
      Map.entry("clause", CLAUSE),
      Map.entry("exemption", EXEMPTION),
      Map.entry("exemptions", EXEMPTION),
      Map.entry("exception", EXEMPTION),
      Map.entry("exceptions", EXEMPTION),
      Map.entry("foi", FOIA),
      Map.entry("foia", FOIA),
      Map.entry("foisa", FOISA),
      Map.entry("eir", EIR),
      Map.entry("eirs", EIR),
      Map.entry("eisr", EISR),
      Map.entry("eisrs", EISR));

  /** The codes of the words in ascending order, and the keyword of each. */
  private static final long[] CODES =
      WORDS.keySet().stream().mapToLong(Keyword::code).sorted().toArray();

  private static final Keyword[] BY_CODE = new Keyword[CODES.length];

  static {
    WORDS.forEach((word, keyword) -> BY_CODE[Arrays.binarySearch(CODES, code(word))] = keyword);
  }

  private final CitationKind kind;
  private final Weight weight;

  Keyword(CitationKind kind, Weight weight) {
    this.kind = kind;
    this.weight = weight;
  }

  /** The code of a word of ASCII letters in any case. */
  static long code(String word) {
    long code = 0;
    for (int i = word.length() - 1; i >= 0; i--) {
      code = longer(code, word.charAt(i));
    }
    return code;
  }

  /** The code of a word with one more letter before it. */
  static long longer(long code, char letter) {
    return code << 5 | letter & 31;
  }

  /** The keyword of a code; {@code null} if there is none. */
  static @Nullable Keyword of(long code) {
    int index = Arrays.binarySearch(CODES, code);
    return index < 0 ? null : BY_CODE[index];
  }

  CitationKind kind() {
    return kind;
  }

  Weight weight() {
    return weight;
  }

  boolean isPlural() {
    return weight == Weight.PLURAL || weight == Weight.PLURAL_LETTERS;
  }

  /** Whether the word is one or two letters, which may be the end of anything. */
  boolean isLetters() {
    return weight == Weight.LETTER || weight == Weight.PLURAL_LETTERS;
  }

  /** The regime that the word itself names. */
  Optional<Regime> regime() {
    return switch (this) {
      case FOIA -> Optional.of(Regime.FOIA_2000);
      case FOISA -> Optional.of(Regime.FOISA_2002);
      case EIR -> Optional.of(Regime.EIR_2004);
      case EISR -> Optional.of(Regime.EISR_2004);
      default -> Optional.empty();
    };
  }
}
