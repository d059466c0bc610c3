package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A pattern of words: {@code do|does|did not ~2 hold|record*}. A bar divides alternatives, a star
 * stands for any end of a word, and {@code ~2} for up to two other words; {@code ^} is the
 * beginning of a sentence. The first word has no star.
 */
final class Phrase {
  private final List<Element> elements;

  /** One word, after up to so many others. */
  private record Element(int gap, Set<String> words, List<String> stems) {
    boolean matches(String word) {
      if (words.contains(word)) {
        return true;
      }
      for (String stem : stems) {
        if (word.startsWith(stem)) {
          return true;
        }
      }
      return false;
    }
  }

  private Phrase(List<Element> elements) {
    this.elements = List.copyOf(elements);
  }

  static Phrase of(String pattern) {
    List<Element> elements = new ArrayList<>();
    int gap = 0;
    for (String part : pattern.split(" ")) {
      if (part.startsWith("~")) {
        gap = Integer.parseInt(part.substring(1));
        continue;
      }
      List<String> words = new ArrayList<>();
      List<String> stems = new ArrayList<>();
      for (String word : part.split("\\|")) {
        if (word.endsWith("*")) {
          stems.add(word.substring(0, word.length() - 1));
        } else {
          words.add(word);
        }
      }
      elements.add(new Element(gap, Set.copyOf(words), List.copyOf(stems)));
      gap = 0;
    }
    return new Phrase(elements);
  }

  /** The words it can begin with. */
  Set<String> firstWords() {
    return elements.get(0).words();
  }

  /**
   * Words of which a text must have one to be of the pattern, as uncommon as the pattern allows:
   * those of the first element that has no star and none of the common words, or of the first one.
   */
  Set<String> tellingWords(Set<String> common) {
    for (Element element : elements) {
      if (element.stems().isEmpty() && element.words().stream().noneMatch(common::contains)) {
        return element.words();
      }
    }
    return firstWords();
  }

  /** Whether the words from one on are of the pattern. */
  boolean matches(List<String> words, int from) {
    return matches(words, from, 0);
  }

  private boolean matches(List<String> words, int at, int index) {
    if (index == elements.size()) {
      return true;
    }
    Element element = elements.get(index);
    int last = Math.min(words.size() - 1, at + element.gap());
    for (int i = at; i <= last; i++) {
      if (element.matches(words.get(i)) && matches(words, i + 1, index + 1)) {
        return true;
      }
    }
    return false;
  }
}
