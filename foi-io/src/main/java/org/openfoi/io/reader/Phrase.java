package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * A pattern of words: {@code do|does|did not ~2 hold|record*}. A bar divides alternatives, a star
 * stands for any end of a word, and {@code ~2} for up to two other words; {@code ^} is the
 * beginning of a sentence, and {@code $} its end. The first word has no star.
 */
final class Phrase {
  private final List<Element> elements;

  /** One of some known words, by their numbers, after up to so many others. */
  private record Element(int gap, BitSet words, boolean hasStar) {}

  private Phrase(List<Element> elements) {
    this.elements = List.copyOf(elements);
  }

  /** The words that a pattern names. */
  static List<String> words(String pattern) {
    return Stream.of(pattern.split(" "))
        .filter(part -> !part.startsWith("~"))
        .flatMap(part -> Stream.of(part.split("\\|")))
        .toList();
  }

  static Phrase of(String pattern, KnownWords known) {
    List<Element> elements = new ArrayList<>();
    int gap = 0;
    for (String part : pattern.split(" ")) {
      if (part.startsWith("~")) {
        gap = Integer.parseInt(part.substring(1));
        continue;
      }
      BitSet words = new BitSet(known.size());
      Stream.of(part.split("\\|")).map(known::numbers).forEach(words::or);
      elements.add(new Element(gap, words, part.indexOf('*') >= 0));
      gap = 0;
    }
    return new Phrase(elements);
  }

  /** The words it can begin with. */
  BitSet firstWords() {
    return elements.get(0).words();
  }

  /**
   * Words of which a text must have one to be of the pattern, as uncommon as the pattern allows:
   * those of the first element that has no star and none of the common words, or of the first one.
   */
  BitSet tellingWords(BitSet common) {
    for (Element element : elements) {
      if (!element.hasStar() && !element.words().intersects(common)) {
        return element.words();
      }
    }
    return firstWords();
  }

  /** Whether the words from one on, which it can begin with, are of the pattern. */
  boolean matches(int[] words, int from) {
    return matches(words, from + 1, 1);
  }

  private boolean matches(int[] words, int at, int index) {
    if (index == elements.size()) {
      return true;
    }
    Element element = elements.get(index);
    int last = Math.min(words.length - 1, at + element.gap());
    for (int i = at; i <= last; i++) {
      if (element.words().get(words[i]) && matches(words, i + 1, index + 1)) {
        return true;
      }
    }
    return false;
  }
}
