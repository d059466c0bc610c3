package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A pattern of words: {@code do|does|did not ~2 hold|record*}. A bar divides alternatives, a star
 * stands for any end of a word, and {@code ~2} for up to two other words; {@code ^} is the
 * beginning of a sentence, and {@code $} its end. The first word has no star. Words of a class
 * ({@link WordClasses}) have been put in place of its name.
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

  /**
   * Sets of words of each of which a text must have one to be of the pattern, the most uncommon
   * first: those without common words and without a star.
   */
  List<BitSet> tellingWords(BitSet common) {
    return elements.stream()
        .sorted(Comparator.comparing((Element element) -> element.words().intersects(common))
            .thenComparing(Element::hasStar))
        .map(Element::words)
        .toList();
  }

  /** Whether some words of a sentence, one after the other, are of the pattern. */
  boolean isIn(SentenceWords words) {
    BitSet first = elements.get(0).words();
    for (int i = 0; i <= words.end(); i++) {
      if (first.get(words.number(i)) && goesOn(words, i + 1, 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(SentenceWords words, int at, int index) {
    if (index == elements.size()) {
      return true;
    }
    Element element = elements.get(index);
    int last = Math.min(words.end(), at + element.gap());
    for (int i = at; i <= last; i++) {
      if (element.words().get(words.number(i)) && goesOn(words, i + 1, index + 1)) {
        return true;
      }
    }
    return false;
  }
}
