package org.openfoi.io.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody wrote as letters. */
class CitationHostileTest {
  private static final String SAMPLE =
      "under sections 31(1)(a), (b) and (c) and 40(2) & (3A)(a) of the"
          + " Freedom of Information Act 2000 (the Act); regulation 12(5)(b)-(f) of the EIR, Sch. 1 Part VI,"
          + " paragraph 3 of Schedule 2 to that Act, S1 1UJ, (s12(2)), *****S40(2)*****, Article 6(1)(f) of the"
          + " UK GDPR; 38(1)(b), (2A), (5) (definitions) and (5A) section four of the Housing Act 2004";

  @Test
  void aTextCutAnywhereIsStillScanned() {
    for (int start = 0; start < SAMPLE.length(); start++) {
      for (int end = start; end <= SAMPLE.length(); end++) {
        sound(SAMPLE.substring(start, end));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "e", "\u00E9", "\u2013", "\u3131\u4631"})
  void aCitationIsFoundWhereverItStands(String filler) {
    String citations = " section four of the Act, s.40(2) FOIA; Part II of FOIA, foia 12(1)";
    for (int length = 4_000; length < 8_300; length += length % 4_096 < 4_000 ? 89 : 1) {
      String before = filler.repeat(length / filler.length());
      assertThat(CitationScanner.of().scan(before + citations))
          .as("%d", length)
          .extracting(citation -> citation.start() - before.length(), Citation::provisions)
          .hasToString(
              "[(1, [FOIA s.4]), (26, [FOIA s.40(2)]), (40, [FOIA Pt.II]), (57, [FOIA s.12(1)])]");
    }
  }

  @Test
  void randomTextsOfTheScannersOwnCharactersAreScanned() {
    String[] parts = {
      "section ",
      "Section",
      "ss. ",
      "s",
      "S.",
      "(",
      ")",
      "1",
      "40",
      "22A",
      "(a)",
      "(ii)",
      ", ",
      " and ",
      "&",
      "-",
      " to ",
      "\n",
      "\n\n",
      "> ",
      "of ",
      "the ",
      "Act",
      " Act 2000",
      "FOIA ",
      "EIRs",
      "Part ",
      "II",
      "Schedule ",
      "para. ",
      "Regulations",
      "\u00A0",
      "\uD83D\uDE00",
      "\uD83D",
      "\u00A7",
      "'",
      ".",
      ";",
      "*",
      "S1 1UJ",
      "subsection ",
      "Freedom of Information ",
      "(Scotland) ",
      "GDPR",
      "1998"
    };
    for (long seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      sound(text.toString());
    }
  }

  @Test
  void randomCharactersAreScanned() {
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      char[] characters = new char[random.nextInt(200)];
      for (int j = 0; j < characters.length; j++) {
        characters[j] = (char) random.nextInt(random.nextBoolean() ? 128 : 0x10000);
      }
      sound(new String(characters));
    }
  }

  /** Citations lie within the text, in order, apart, and name something. */
  private static void sound(String text) {
    int last = 0;
    for (Citation citation : CitationScanner.of().scan(text)) {
      assertThat(citation.start()).as(text).isGreaterThanOrEqualTo(last);
      assertThat(citation.end())
          .as(text)
          .isGreaterThan(citation.start())
          .isLessThanOrEqualTo(text.length());
      assertThat(citation.references()).as(text).isNotEmpty();
      last = citation.end();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s(((",
        "section 1,1,1,",
        "ss. 1-",
        "1(1)(a)",
        "section 1 of the ",
        "(",
        "S1 ",
        "section ",
        "Part I",
        "Act ",
        "Aa Act 2000 s.1 ",
        "s.1 and ",
        "s 1(a",
        "1",
        "(a)(a)",
        "section 12 of the A B C D ",
        "> > > ",
        "FOIA 1(",
        "s 1 (the Act), ",
        "paragraph (a) of section 1 ",
        "&nbsp;",
        "Information Act "
      })
  void timeGrowsWithTheText(String unit) {
    String small = unit.repeat(100_000 / unit.length());
    String large = unit.repeat(800_000 / unit.length());
    for (int warming = 0; warming < 5; warming++) {
      time(small);
    }
    // eight times the text: a quadratic scan would take sixty-four times as long, in every round
    double least = Double.MAX_VALUE;
    for (int round = 0; round < 20 && least >= 30; round++) {
      least = Math.min(least, time(large) / (double) Math.max(time(small), 1_000_000));
    }
    assertThat(least).isLessThan(30);
  }

  private static long time(String text) {
    long start = System.nanoTime();
    assertThat(CitationScanner.of().scan(text)).isNotNull();
    return System.nanoTime() - start;
  }
}
