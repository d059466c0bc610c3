package org.openfoi.io.scan;

import java.util.Map;

/** The words with which letters head the sections of FOIA Part I. */
final class Headings {
  private static final Map<Integer, Words> WORDS = Map.of(
      1, Words.of("general right duty access information confirm not rights duties"),
      8, Words.of("request valid invalid name requests"),
      9, Words.of("fees fee charges charging"),
      10, Words.of("time late compliance timescale delay breach twenty"),
      11, Words.of("means format form communication"),
      12, Words.of("""
      cost costs exemption exceeds exceed appropriate time excess fees limit compliance
      refusal fully request where exceeding
      """),
      13, Words.of("fees fee charging"));

  private Headings() {}

  static boolean isOfTheAct(int number, String word) {
    Words words = WORDS.get(number);
    return words != null && words.contains(word);
  }
}
