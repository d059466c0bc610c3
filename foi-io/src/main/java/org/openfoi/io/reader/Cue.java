package org.openfoi.io.reader;

import java.util.List;

/**
 * Words, one of which a paragraph has in which there can be something to find. They are noticed
 * while the words of the paragraph are cut, so that to ask for one costs nothing. A star stands for
 * any end of a word.
 */
enum Cue {
  /** Of what is explained in a covering letter. */
  LETTER("letter*"),

  /** Of what is said of an exemption as such. */
  EXEMPTION("exempt*", "exception*", "interest", "recogni*"),

  /** Of what may come of a disclosure: that it does. */
  WOULD("would", "could", "might", "will", "may", "likely"),

  /** Of what may come of a disclosure: what does. */
  HARM(
      "prejudic*",
      "harm*",
      "endanger*",
      "undermin*",
      "damag*",
      "hinder*",
      "inhibit*",
      "weaken*",
      "compromis*",
      "assist*",
      "help*",
      "allow*",
      "enable*",
      "put",
      "advantage*",
      "tell*",
      "know*",
      "learn*",
      "avoid*",
      "adverse*",
      "jeopardi*",
      "hold"),

  /** Of the nature of an exemption. */
  NATURE("absolute", "qualified", "based"),

  /** Of a period in words. */
  PERIOD("working", "month*", "calendar");

  private final List<String> words;

  Cue(String... words) {
    this.words = List.of(words);
  }

  List<String> words() {
    return words;
  }

  /** The bit that stands for it. */
  long bit() {
    return 1L << ordinal();
  }
}
