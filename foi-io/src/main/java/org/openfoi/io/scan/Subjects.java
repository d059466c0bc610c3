package org.openfoi.io.scan;

import java.util.Map;
import java.util.Set;

/** The nouns that follow a section of another Act: {@code section 106 agreement}. */
final class Subjects {
  private static final Words NOUNS = Words.of("""
      agreement agreements highway highways officer officers enquiry enquiries contribution
      contributions monies money funding aftercare assault assaults gbh abh wounding offence offences
      tenancy tenancies tenants landlord eviction evictions accommodation accommodated child children
      childrens placement placements detention detentions detained development list road roads works
      planning threshold returns return spend spending expenditure notice notices report reports
      grant grants leave patient patients doctor doctors approved school schools pupils tuition visit
      visits inspection inspections order orders warrant warrants search searches stop licence
      licences permit permits defence consultation payment payments caution cautions arrest arrests
      conviction convictions prosecution prosecutions dispersal drug drugs partnership homelessness
      tenant leaseholders transfers apportionment street streetworks lane admission admissions assessment
      assessments carers safeguarding protection probation vehicle vehicles firearms
      """);

  /** Those of them that follow a subsection too. */
  private static final Words AFTER_A_PATH =
      Words.of("agreement agreements enquiry enquiries assault assaults offence offences");

  /** Those that follow some sections of information law too, and which. */
  private static final Map<String, Set<Integer>> OWN = Map.of(
      "notice", Set.of(9, 10, 12, 14, 16, 17, 18, 50, 51, 52),
      "notices", Set.of(9, 10, 12, 14, 16, 17, 18, 50, 51, 52),
      "offence", Set.of(77),
      "offences", Set.of(77),
      "protection", Set.of(40, 38),
      "defence", Set.of(26),
      "threshold", Set.of(12, 14));

  /** Words after which the noun that follows is not that of the section. */
  private static final Words CLOSED = Words.of("""
      of and or to in for is because as which on under above below with by from do does has have
      may might must shall should would will can cannot could not also but if it we i the this these
      since while although though unless until whether than those such its our your their his her my
      all some no only just even still before after during between within without against about into
      upon over out off up down how why what whom whose otherwise therefore hence thus however
      instead already now never rather together alone itself
      a an any at then both so when where who be been act foia foi via here there too
      exempt exemption refusal personal law national health information commercial legal
      vexatious cost data request review code qualified absolute opinion public
      """);

  /** What is spoken of near a section of the Children Act. */
  private static final Words ABOUT_CHILDREN =
      Words.of("child children accommodated accommodation looked assistance parents carers");

  private static final int MAX_WORDS = 3;

  private Subjects() {}

  /** Whether a noun that follows it belongs to another Act. */
  static boolean isForeign(String text, Draft draft) {
    String word = Guards.wordAfter(text, draft.end());
    if (!draft.first().path().isEmpty()) {
      return AFTER_A_PATH.contains(word);
    }
    String before = Guards.wordBefore(text, draft.start());
    boolean one = (before.equals("a") || before.equals("an")) && !Guards.isAfterCode(word);
    return one || isNoun(word, draft) || isNounAfter(text, draft) || isAboutChildren(text, draft);
  }

  private static boolean isNoun(String word, Draft draft) {
    return NOUNS.contains(word) && !OWN.getOrDefault(word, Set.of()).contains(draft.number());
  }

  /** Whether a word that may be a noun follows at once: {@code section 22 bus}. */
  static boolean isBeforeNoun(String text, Draft draft) {
    int at = Chars.skip(text, draft.end());
    int end = NameReader.wordEnd(text, at);
    return at > draft.end()
        && end > at
        && !Chars.isCapital(text.charAt(at))
        && !isClosed(NameReader.lower(text, at, end));
  }

  private static boolean isClosed(String word) {
    return CLOSED.contains(word)
        || Guards.isAfterCode(word)
        || word.endsWith("s")
        || word.endsWith("ed")
        || word.endsWith("ing");
  }

  /** {@code section 19 flood report}: a noun after others that say of what sort it is. */
  private static boolean isNounAfter(String text, Draft draft) {
    int at = Chars.skip(text, draft.end());
    for (int words = 0; words < MAX_WORDS; words++) {
      int end = NameReader.wordEnd(text, at);
      if (end == at) {
        return false;
      }
      String word = NameReader.lower(text, at, end);
      if (isNoun(word, draft)) {
        return true;
      }
      if (Chars.isCapital(text.charAt(at)) || isClosed(word)) {
        return false;
      }
      at = Chars.skip(text, end);
    }
    return false;
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
      if (end > at && ABOUT_CHILDREN.contains(text, at, end)) {
        return true;
      }
      at = Math.max(at + 1, end);
    }
    return false;
  }
}
