package org.openfoi.io.scan;

/**
 * A set of words in small letters, which is asked for a word of a text in any case, without taking
 * it out of the text.
 */
final class Words {
  private final String[] slots;

  private Words(String[] words) {
    this.slots = new String[Integer.highestOneBit(words.length) * 4];
    for (String word : words) {
      int slot = slot(word, 0, word.length());
      while (slots[slot] != null) {
        slot = after(slot);
      }
      slots[slot] = word;
    }
  }

  /** The words of a text, divided by spaces and line ends. */
  static Words of(String words) {
    return new Words(words.strip().split("\\s+"));
  }

  /** Whether a word is one of them, in any case. */
  boolean contains(String word) {
    return contains(word, 0, word.length());
  }

  /** Whether the characters of a text from one place to another are one of them, in any case. */
  boolean contains(String text, int from, int to) {
    int slot = slot(text, from, to);
    String word = slots[slot];
    while (word != null) {
      if (isSame(word, text, from, to)) {
        return true;
      }
      slot = after(slot);
      word = slots[slot];
    }
    return false;
  }

  private static boolean isSame(String word, String text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != lower(text.charAt(from + i))) {
        return false;
      }
    }
    return true;
  }

  /** The length and the outer letters are enough to tell most words apart. */
  private int slot(String text, int from, int to) {
    if (to == from) {
      return 0;
    }
    int hash = (to - from) * 31 + lower(text.charAt(from));
    hash = hash * 31 + lower(text.charAt(to - 1));
    hash = hash * 31 + lower(text.charAt((from + to) / 2));
    return (hash ^ hash >>> 7) & slots.length - 1;
  }

  private int after(int slot) {
    return slot + 1 & slots.length - 1;
  }

  private static char lower(char c) {
    return c < 128 ? Chars.lower(c) : Character.toLowerCase(c);
  }
}
