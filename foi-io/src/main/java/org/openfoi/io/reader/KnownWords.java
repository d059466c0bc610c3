package org.openfoi.io.reader;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words that patterns name, in full or, with a star, by their beginning: {@code hold},
 * {@code record*}. A word of a text is turned into the number of the entry that it is, or that it
 * begins with; the entries form a tree of letters, so that no word is copied to be looked up.
 */
final class KnownWords {
  /** The number of a word that is of no entry. */
  static final int UNKNOWN = 0;

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789'-?^$";
  private static final byte[] PLACES = new byte[128];

  static {
    Arrays.fill(PLACES, (byte) -1);
    for (int place = 0; place < LETTERS.length(); place++) {
      PLACES[LETTERS.charAt(place)] = (byte) place;
      PLACES[Character.toUpperCase(LETTERS.charAt(place))] = (byte) place;
    }
  }

  private final TreeMap<String, Integer> numbers = new TreeMap<>();

  /** The node that each letter leads to from a node, 0 if to none. */
  private final short[] next;

  /** For each node the entry that ends there in full, and the one with a star that it is of. */
  private final short[] whole;

  private final short[] begun;
  private short nodes = 1;

  /** The words of some entries, which are of small letters, digits, apostrophes and hyphens. */
  KnownWords(Collection<String> entries) {
    Set<String> distinct = new TreeSet<>(entries);
    int most = 1 + distinct.stream().mapToInt(String::length).sum();
    this.next = new short[most * LETTERS.length()];
    this.whole = new short[most];
    this.begun = new short[most];
    for (String entry : distinct) {
      short number = (short) size();
      numbers.put(entry, (int) number);
      boolean star = entry.endsWith("*");
      int node = node(star ? entry.substring(0, entry.length() - 1) : entry);
      (star ? begun : whole)[node] = number;
    }
    handDownStems();
  }

  /**
   * Gives every node the narrowest entry with a star on the way to it; nodes follow their parents.
   */
  private void handDownStems() {
    for (int edge = 0; edge < nodes * LETTERS.length(); edge++) {
      short child = next[edge];
      if (child != 0 && begun[child] == UNKNOWN) {
        begun[child] = begun[edge / LETTERS.length()];
      }
    }
  }

  private int node(String letters) {
    int node = 0;
    for (int i = 0; i < letters.length(); i++) {
      int edge = node * LETTERS.length() + PLACES[letters.charAt(i)];
      if (next[edge] == 0) {
        next[edge] = nodes++;
      }
      node = next[edge];
    }
    return node;
  }

  /** How many numbers there are, that of unknown words included. */
  int size() {
    return numbers.size() + 1;
  }

  /** The number of the word that stands in a text, in any case: the narrowest entry it is of. */
  int number(String text, int from, int to) {
    int node = 0;
    for (int i = from; i < to; i++) {
      int place = place(text.charAt(i));
      int child = place < 0 ? 0 : next[node * LETTERS.length() + place];
      if (child == 0) {
        return begun[node];
      }
      node = child;
    }
    return whole[node] == UNKNOWN ? begun[node] : whole[node];
  }

  private static int place(char c) {
    if (c < PLACES.length) {
      return PLACES[c];
    }
    return c == '\u2019' ? PLACES['\''] : -1;
  }

  /** The numbers of the words that an entry stands for. */
  BitSet numbers(String entry) {
    BitSet found = new BitSet(size());
    if (entry.endsWith("*")) {
      String stem = entry.substring(0, entry.length() - 1);
      numbers.forEach((word, number) -> {
        if (word.startsWith(stem)) {
          found.set(number);
        }
      });
    } else if (numbers.containsKey(entry)) {
      found.set(numbers.get(entry));
    }
    return found;
  }
}
