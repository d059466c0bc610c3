package org.openfoi.bench;

import java.util.Random;

/** Letters made up at random: prose with the numbers, postcodes and citations that replies have. */
final class Letters {
  private static final String[] WORDS = {
    "the",
    "information",
    "you",
    "requested",
    "is",
    "held",
    "by",
    "this",
    "authority",
    "and",
    "we",
    "have",
    "considered",
    "whether",
    "disclosure",
    "would",
    "prejudice",
    "interests",
    "of",
    "public",
    "in",
    "response",
    "to",
    "your",
    "letter",
    "officers",
    "council",
    "records",
    "between",
    "dates",
    "however",
    "some",
    "documents",
    "were",
    "withheld",
    "because",
    "they",
    "contain",
    "personal",
    "details",
    "please"
  };
  private static final String[] CITATIONS = {
    "section 31(1)(a)",
    "Section 40(2)",
    "s.12(1)",
    "sections 24(2) and 31(3)",
    "section 17",
    "regulation 12(5)(b)",
    "section 30(1)(a), (b) and (c)",
    "ss.23(5), 24(2) and 31(3)",
    "Section 40 (2)"
  };

  private Letters() {}

  static String of(long seed, int length) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(length + 80);
    while (text.length() < length) {
      int kind = random.nextInt(120);
      if (kind == 0) {
        text.append("under ")
            .append(CITATIONS[random.nextInt(CITATIONS.length)])
            .append(" of the Act, ");
      } else if (kind == 1) {
        text.append("on ")
            .append(1 + random.nextInt(28))
            .append(" March ")
            .append(2010 + random.nextInt(15));
        text.append(". ");
      } else if (kind == 2) {
        text.append("Sheffield, S").append(1 + random.nextInt(30)).append(" 1UJ. ");
      } else if (kind == 3) {
        text.append(100 + random.nextInt(90_000)).append(' ');
      } else {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(kind % 12 == 0 ? ".\n" : " ");
      }
    }
    return text.toString();
  }
}
