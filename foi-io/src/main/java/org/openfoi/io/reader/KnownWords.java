package org.openfoi.io.reader;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The words that patterns name, in full or, with a star, by their beginning: {@code hold},
 * {@code record*}. A word of a text is turned into the number of the entry that it is, or that it
 * begins with: a step for each character from node to node of a tree of letters, so that no word is
 * copied to be looked up, and none is looked at twice.
 */
final class KnownWords {
  /** The number of a word that is of no entry. */
  static final int UNKNOWN = 0;

  /** The node at which every word begins. */
  static final int ROOT = 0;

  /** The column of a character that is in no word. */
  static final int NONE = -1;

  /** The characters with a column; the one behind all digits stands for other letters. */
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789\u00E9'-";

  private static final int OTHER = 36;
  private static final int APOSTROPHE = 37;
  private static final int WIDTH = 39;

  /** A bit for the column of each digit. */
  static final long DIGITS = 0x3FFL << 26;

  private static final byte[] COLUMNS = new byte[128];

  static {
    Arrays.fill(COLUMNS, (byte) NONE);
    for (int column = 0; column < LETTERS.length(); column++) {
      if (column != OTHER) {
        COLUMNS[LETTERS.charAt(column)] = (byte) column;
        COLUMNS[Character.toUpperCase(LETTERS.charAt(column))] = (byte) column;
      }
    }
  }

  private final TreeMap<String, Integer> numbers = new TreeMap<>();

  /** The node that each letter leads to from a node, 0 if to none. */
  private final char[] next;

  /** For each node the number of a word that ends there. */
  private final char[] ends;

  private int nodes = 1;
  private final long[] cues;
  private final int beginning;
  private final int end;
  private final int asking;

  /**
   * The words of some entries, which are of small letters, digits, apostrophes and hyphens, or
   * {@code ^}, {@code $} or {@code ?}, and those of all cues.
   */
  KnownWords(Collection<String> entries) {
    Set<String> distinct = new TreeSet<>(entries);
    Stream.of(Cue.values()).map(Cue::words).forEach(distinct::addAll);
    int most = 2 + distinct.stream().mapToInt(entry -> entry.length() + 1).sum();
    this.next = new char[most * WIDTH];
    this.ends = new char[most];
    char[] begun = new char[most];
    for (String entry : distinct) {
      char number = (char) size();
      numbers.put(entry, (int) number);
      if (entry.endsWith("*")) {
        begun[node(entry.substring(0, entry.length() - 1))] = number;
      } else if (entry.chars().allMatch(c -> column((char) c) != NONE)) {
        ends[node(entry)] = number;
      }
    }
    complete(begun);
    this.cues = new long[size()];
    for (Cue cue : Cue.values()) {
      cue.words().forEach(word -> numbers(word).stream().forEach(at -> cues[at] |= cue.bit()));
    }
    this.beginning = number("^");
    this.end = number("$");
    this.asking = number("?");
  }

  private int node(String letters) {
    int node = ROOT;
    for (int i = 0; i < letters.length(); i++) {
      int edge = node * WIDTH + column(letters.charAt(i));
      if (next[edge] == 0) {
        next[edge] = (char) nodes++;
      }
      node = next[edge];
    }
    return node;
  }

  /**
   * Gives every node the narrowest entry with a star on the way to it, and leads words that no
   * entry goes on with to a node that stays what they are so far; nodes follow their parents.
   */
  private void complete(char[] begun) {
    int inner = nodes;
    int[] stays = new int[size()];
    for (int node = 0; node < inner; node++) {
      int stem = begun[node];
      if (stays[stem] == 0) {
        stays[stem] = nodes++;
        ends[stays[stem]] = (char) stem;
        Arrays.fill(next, stays[stem] * WIDTH, (stays[stem] + 1) * WIDTH, (char) stays[stem]);
      }
      ends[node] = ends[node] == UNKNOWN ? (char) stem : ends[node];
      for (int edge = node * WIDTH; edge < (node + 1) * WIDTH; edge++) {
        if (next[edge] == 0) {
          next[edge] = (char) stays[stem];
        } else if (begun[next[edge]] == UNKNOWN) {
          begun[next[edge]] = (char) stem;
        }
      }
    }
  }

  /** How many numbers there are, that of unknown words included. */
  int size() {
    return numbers.size() + 1;
  }

  /** The column of a character of a word, in any case; {@link #NONE} if it is in no word. */
  static int column(char c) {
    if (c < COLUMNS.length) {
      return COLUMNS[c];
    } else if (c == '\u2019') {
      return APOSTROPHE;
    }
    return Character.isLetterOrDigit(c) ? OTHER : NONE;
  }

  /** Whether it is the column of an apostrophe or a hyphen, which a word has only within. */
  static boolean isMark(int column) {
    return column >= APOSTROPHE;
  }

  /** Whether there is the column of a mark among some, each of which has a bit. */
  static boolean hasMark(long columns) {
    return columns >>> APOSTROPHE != 0;
  }

  /** The node that a character, by its column, leads to. */
  int next(int node, int column) {
    return next[node * WIDTH + column];
  }

  /** The number of the word that ends at a node: that of the narrowest entry it is of. */
  int at(int node) {
    return ends[node];
  }

  /** The bits of the cues that a word, by its number, is one of. */
  long cues(int number) {
    return cues[number];
  }

  /** The number of what stands for the beginning of a sentence. */
  int beginning() {
    return beginning;
  }

  /** The number of what stands for the end of a sentence. */
  int end() {
    return end;
  }

  /** The number of a question mark. */
  int asking() {
    return asking;
  }

  /** The number of an entry. */
  int number(String entry) {
    return numbers.getOrDefault(entry, UNKNOWN);
  }

  /** The number of a word in small letters: that of the narrowest entry it is of. */
  int numberOf(String word) {
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      node = next(node, column(word.charAt(i)));
    }
    return at(node);
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
