package org.openfoi.io.reader;

import java.util.TreeMap;

/** How texts begin, to tell whether another text repeats one of them: by its first words. */
final class Starts {
  /** How many characters count. */
  static final int LONGEST = 40;

  private final TreeMap<String, Integer> counts = new TreeMap<>();

  void add(String text) {
    counts.merge(start(text), 1, Integer::sum);
  }

  void remove(String text) {
    counts.computeIfPresent(start(text), (start, count) -> count == 1 ? null : count - 1);
  }

  /** Whether a text begins as one of these does, as far as the shorter of the two goes. */
  boolean has(String text) {
    String start = start(text);
    String longer = counts.ceilingKey(start);
    if (start.isEmpty() || longer != null && longer.startsWith(start)) {
      return !start.isEmpty();
    }
    String probe = start;
    while (!probe.isEmpty()) {
      String shorter = counts.floorKey(probe);
      if (shorter == null || shorter.isEmpty()) {
        return false;
      }
      if (start.startsWith(shorter)) {
        return true;
      }
      probe = probe.substring(0, common(probe, shorter));
    }
    return false;
  }

  private static int common(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }

  private static String start(String text) {
    return text.substring(0, Math.min(LONGEST, text.length()));
  }
}
